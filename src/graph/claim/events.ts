import type { Facts } from "../../facts/shapes.js";
import { eventId } from "../../facts/identity.js";
import type { ClaimBook } from "./claim-book.js";
import { dated } from "./dated.js";
import { unused } from "./meetings.js";
import { claimParty, orElse } from "./parties.js";
import { claimLocation } from "./places.js";

/** PLOVER events: who did what to whom, and the meeting or statement that each is the coding of. */
export function claimEvents(
  book: ClaimBook,
  facts: Facts,
  meetings: readonly string[],
  statements: readonly string[],
): void {
  const ids: string[] = [];
  for (const event of facts.events) {
    const { type, mode, contexts, status, location, evidence } = event;
    const place = claimLocation(book, facts, location, evidence);
    const meeting = event.meeting === null ? null : (meetings[event.meeting] ?? null);
    const statement = event.statement === null ? null : (statements[event.statement] ?? null);
    const id = unused(ids, (ordinal) => eventId(event, place, [meeting, statement], book.article, ordinal));
    ids.push(book.node("Event", id, { type, mode, contexts, status, ...dated(event.date) }, evidence));
    for (const actor of event.actors) book.edge("ACTOR", id, claimParty(book, actor, evidence), {}, evidence);
    for (const recipient of event.recipients)
      book.edge("RECIPIENT", id, claimParty(book, recipient, evidence), {}, evidence);
    if (place) {
      const why = orElse(location?.evidence ?? [], evidence);
      book.edge("HAPPENED_AT", id, place, { inferred: location?.inferred ?? false }, why);
    }
    if (meeting) book.edge("CODED_AS", meeting, id, {}, evidence);
    if (statement) book.edge("EXPRESSED_IN", id, statement, {}, evidence);
  }
}
