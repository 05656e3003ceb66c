import type { Reading } from "../facts/shapes.js";
import { ClaimBook } from "./claim/claim-book.js";
import { claimEvents } from "./claim/events.js";
import { claimMeetings } from "./claim/meetings.js";
import { claimParties } from "./claim/parties.js";
import { claimPlaces } from "./claim/places.js";
import { claimStatements } from "./claim/statements.js";
import type { ArticleChange } from "./claims.js";

/** What an article's reading says, as nodes and edges with their evidence: `store.save(claimsOf(reading))`.
 *  Nobody else makes claims. Pure: the same reading gives the same claims, with the same ids, in the same order.
 *  @throws Error when a fact comes without evidence */
export function claimsOf(reading: Reading): ArticleChange {
  const { article, sentences, facts } = reading;
  const book = new ClaimBook(article);
  claimParties(book, facts);
  claimPlaces(book, facts);
  const meetings = claimMeetings(book, facts);
  const statements = claimStatements(book, facts, meetings);
  claimEvents(book, facts, meetings, statements);
  return book.change(sentences);
}
