import { countryName } from "../facts/country-name.js";
import type { DateValue, Facts, Location, MeetingFact, MeetingKind, Party } from "../facts/shapes.js";

/** How a held meeting of two is told: "A met B"; the others are told of all together: "A and B gave a press conference". */
const HELD: Readonly<Record<MeetingKind, { between?: string; together: string }>> = {
  "in-person": { between: "met", together: "met" },
  phone: { between: "spoke by phone with", together: "spoke by phone" },
  virtual: { between: "met by video with", together: "met by video" },
  multilateral: { between: "met", together: "met" },
  summit: { between: "met", together: "met at a summit" },
  visit: { between: "visited", together: "went on a visit" },
  "press-conference": { together: "gave a press conference" },
  ceremony: { together: "attended a ceremony" },
};

/** Tells a meeting in plain words.
 *  @example meetingLine(talks, facts) // "Chung Eui-yong (South Korea) met Sergei Lavrov (Russia) in Moscow, Russia, on 2021-10-27." */
export function meetingLine(meeting: MeetingFact, facts: Facts): string {
  const sides = sidesOf(meeting).map((side) => list(side.map((party) => partyName(party, facts))));
  const { between, together } = HELD[meeting.kind];
  const everybody = list(meeting.participants.map(({ party }) => partyName(party, facts)));
  const day = dayOf(meeting.date);
  const when = placeOf(meeting.location, day !== "") + day;
  if (meeting.status !== "held") return `${everybody}: ${meeting.kind}${when}, ${meeting.status}.`;
  const who =
    between && sides.length === 2 ? `${sides[0] ?? ""} ${between} ${sides[1] ?? ""}` : `${everybody} ${together}`;
  return `${who}${when}.`;
}

/** Those who sat opposite each other; without sides, two participants are two sides. */
function sidesOf({ participants }: MeetingFact): Party[][] {
  const sides = new Map<string, Party[]>();
  for (const [index, { party, side }] of participants.entries()) {
    const key = side ?? `alone ${String(index)}`;
    sides.set(key, [...(sides.get(key) ?? []), party]);
  }
  return [...sides.values()];
}

/** A name with the country that a person speaks for: "Sergei Lavrov (Russia)". */
export function partyName(party: Party, facts: Facts): string {
  if (party.type === "country") return countryName(party.id);
  const country = facts.people.find(({ name }) => party.type === "person" && name === party.id)?.country;
  return country ? `${party.id} (${countryName(country)})` : party.id;
}

function placeOf(location: Location | null, goesOn: boolean): string {
  const parts = [location?.city, location?.country && countryName(location.country)].filter(Boolean);
  if (parts.length === 0) return "";
  return ` in ${parts.join(", ")}${parts.length > 1 && goesOn ? "," : ""}`;
}

function dayOf({ value, end }: DateValue): string {
  if (value === null) return "";
  if (end !== null) return ` from ${value} to ${end}`;
  return value.length === 10 ? ` on ${value}` : ` in ${value}`;
}

function list(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;
}
