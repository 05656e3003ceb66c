import { BEGUN, TYPO, WHOLE, type Match } from "../search/match-word.js";
import type { Query, QueryWord } from "../search/parse-query.js";

/** Writes a query for the full-text index: every word must be there, whole, or at least begun, or at least but for a typo.
 *  Made of folded words alone, with every sign escaped: nothing of the user's text is read as Lucene's language.
 *  @param field only there; else in any property of the index
 *  @example luceneQuery(parseQuery("korea un"), BEGUN) // "+(korea OR korea\'s OR korea*) +(un OR un\'s OR u\.n)" */
export function luceneQuery({ words }: Query, least: Exclude<Match, 0>, field?: string): string {
  const all = words.map((word) => `+(${ways(word, least).join(" OR ")})`).join(" ");
  return field === undefined ? all : `${field}:(${all})`;
}

/** The least match that finds more than the next better one does. */
export const canBeLess = ({ words }: Query, least: typeof BEGUN | typeof TYPO): boolean =>
  words.some(({ begins, typo }) => (least === BEGUN ? begins : typo));

function ways({ word, forms, begins, typo }: QueryWord, least: Match): string[] {
  const found = forms.map(escaped);
  if (least < WHOLE && begins) found.push(`${escaped(word)}*`);
  if (least < BEGUN && typo) found.push(`/${oneTypo(word)}/`);
  return found;
}

/** All words one typo away, as a pattern: Lucene's own fuzzy search leaves out what goes beyond 50 words, in silence. */
function oneTypo(word: string): string {
  const letters = [...word];
  const without = (from: number, to: number, between: string) =>
    [...letters.slice(0, from), between, ...letters.slice(to)].join("");
  const ways = letters.flatMap((letter, at) => {
    const next = letters[at + 1];
    const swapped = next === undefined ? [] : [without(at, at + 2, next + letter)];
    return [without(at, at + 1, ".?"), without(at, at, "."), ...swapped]; // one less or other; one more; two swapped
  });
  return [...ways, `${word}.`].join("|");
}

const escaped = (word: string): string => word.replace(/[^\p{L}\p{N}\p{M}]/gu, "\\$&");
