import type { Facts } from "../../facts/shapes.js";
import { statementId } from "../../facts/identity.js";
import type { ClaimBook } from "./claim-book.js";
import { dated } from "./dated.js";
import { claimParty } from "./parties.js";

/** Who said what to whom about whom, and at which meeting.
 *  @returns the ids, in the order of the facts */
export function claimStatements(book: ClaimBook, facts: Facts, meetings: readonly string[]): readonly string[] {
  return facts.statements.map((statement) => {
    const { text, kind, verb, act, speakerWording, speaker, addressee, about, madeAt, evidence } = statement;
    const properties = { text, kind, verb, act, speakerWording, ...dated(statement.date) };
    const id = book.node("Statement", statementId(statement, book.article), properties, evidence);
    if (speaker) book.edge("MADE", claimParty(book, speaker, evidence), id, {}, evidence);
    if (addressee) book.edge("ADDRESSED_TO", id, claimParty(book, addressee, evidence), {}, evidence);
    for (const party of about) book.edge("ABOUT", id, claimParty(book, party, evidence), {}, evidence);
    const meeting = madeAt === null ? undefined : meetings[madeAt];
    if (meeting) book.edge("MADE_AT", id, meeting, {}, evidence);
    return id;
  });
}
