import type { Facts } from "../../facts/shapes.js";
import { meetingId } from "../../facts/identity.js";
import type { ClaimBook } from "./claim-book.js";
import { dated } from "./dated.js";
import { claimCountry, claimParty, orElse } from "./parties.js";
import { claimLocation } from "./places.js";

/** Who sat together, where and when.
 *  @returns the ids, in the order of the facts: statements and events point at them by index */
export function claimMeetings(book: ClaimBook, facts: Facts): readonly string[] {
  const ids: string[] = [];
  for (const meeting of facts.meetings) {
    const { kind, status, location, evidence } = meeting;
    const place = claimLocation(book, facts, location, evidence);
    const id = unused(ids, (ordinal) => meetingId(meeting, place, book.article, ordinal));
    ids.push(book.node("Meeting", id, { kind, status, ...dated(meeting.date) }, evidence));
    if (place)
      book.edge(
        "HELD_AT",
        id,
        place,
        { inferred: location?.inferred ?? false },
        orElse(location?.evidence ?? [], evidence),
      );
    for (const { party, role, side, onBehalfOf, evidence: own } of meeting.participants) {
      const why = orElse(own, evidence);
      const seated = claimParty(book, party, why);
      book.edge("PARTICIPATED_IN", seated, id, { role, side, onBehalfOf }, why);
      if (onBehalfOf && party.type === "person")
        book.edge("ACTS_FOR", seated, claimCountry(book, onBehalfOf, why), {}, why); // how a country's seats are found
    }
  }
  facts.meetings.forEach(({ partOf, evidence }, index) => {
    const part = ids[index];
    const talks = partOf === null ? undefined : ids[partOf];
    if (part && talks && part !== talks) book.edge("PART_OF", part, talks, {}, evidence);
  });
  return ids;
}

/** The first id that this article has not given yet; a fact whose day is known has one id whatever the ordinal. */
export function unused(ids: readonly string[], idOf: (ordinal: number) => string): string {
  for (let ordinal = 0; ; ordinal++) {
    const id = idOf(ordinal);
    if (!ids.includes(id) || idOf(ordinal + 1) === id) return id;
  }
}
