import type { Meeting, Party } from "../api/shapes.js";
import type { Tie } from "./neighbourhood.js";
import { pairKey, type Picture } from "./picture.js";

/** Who met whom at these meetings, as far as they were held. Those of one side of a table did not meet each other. */
export function pictureOfMeetings(meetings: readonly Meeting[]): Picture {
  const parties = new Map<string, Party>();
  const ties = new Map<string, Tie>();
  for (const { participants, date, location, status } of meetings) {
    if (status !== "HELD") continue;
    participants.forEach(({ party, side }, index) => {
      parties.set(party.id, party);
      for (const other of participants.slice(index + 1)) {
        if (side !== null && side === other.side) continue;
        const key = pairKey(party.id, other.party.id);
        const place = location?.place?.name;
        ties.set(key, withMeeting(ties.get(key), party.id, other.party.id, date?.value ?? null, place));
      }
    });
  }
  const [center = ""] = mostTied([...ties.values()]);
  return { center, parties: [...parties.values()], ties: [...ties.values()], more: new Map() };
}

function withMeeting(tie: Tie | undefined, a: string, b: string, date: string | null, place: string | undefined): Tie {
  const dates = [tie?.first, tie?.last, date].filter((one) => one != null).sort();
  const places = tie?.places ?? [];
  return {
    a,
    b,
    count: (tie?.count ?? 0) + 1,
    first: dates[0] ?? null,
    last: dates.at(-1) ?? null,
    places: place === undefined || places.includes(place) ? places : [...places, place],
  };
}

function mostTied(ties: readonly Tie[]): string[] {
  const degrees = new Map<string, number>();
  for (const { a, b } of ties) for (const id of [a, b]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  return [...degrees].sort((one, two) => two[1] - one[1]).map(([id]) => id);
}
