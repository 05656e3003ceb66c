import type { ReadDoc } from "../resolve/reading.js";
import { sportWords } from "../world/sport-words.js";
import type { MeetingDraft } from "./meeting-draft.js";

/** So many different words of sport make a report on sport. */
const ENOUGH = 3;

/** Whether countries met as teams: one word of sport in the sentence itself says so, or several in the article.
 *  @example "Brazil met Argentina in the quarter-final" // true; a president who met another at the match // false */
export function isGame(doc: ReadDoc, draft: MeetingDraft): boolean {
  if (draft.parties.length === 0 || draft.parties.some(({ party }) => party.type !== "country")) return false;
  return (doc.tokensOf[draft.sentence] ?? []).some(({ lower }) => sportWords().has(lower)) || isOfSport(doc);
}

function isOfSport({ tokens }: ReadDoc): boolean {
  const found = new Set<string>();
  for (const { lower } of tokens) {
    if (sportWords().has(lower)) found.add(lower);
    if (found.size >= ENOUGH) return true;
  }
  return false;
}
