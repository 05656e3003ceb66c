import { openDoc, type Doc } from "../doc.js";
import { looksLikePerson } from "./looks-like-person.js";
import { markWords } from "./mark-words.js";
import { nameRuns } from "./name-runs.js";

/** Full names that the title has: the text may then say the family name alone. The title is never evidence itself.
 *  @example "“I would not wait”: Martti Ahtisaari on Aceh" // ["Martti Ahtisaari"] */
export function titleNames(doc: Doc): string[] {
  const text = doc.article.title;
  if (!text) return [];
  const title = openDoc({ ...doc.article, text }, [{ index: 0, start: 0, end: text.length }]);
  return nameRuns(title.tokens, markWords(title).marks)
    .filter(({ first, last }) => looksLikePerson(title.tokens, first, last))
    .map(({ first, last }) => text.slice(title.tokens[first]?.start, title.tokens[last]?.end));
}
