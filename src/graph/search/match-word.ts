import { isOneTypoAway } from "./one-typo-away.js";
import type { QueryWord } from "./parse-query.js";

/** How a word of the query is found: the higher, the better. */
export const NOT_THERE = 0;
export const TYPO = 1;
export const BEGUN = 2;
export const WHOLE = 3;
export type Match = typeof NOT_THERE | typeof TYPO | typeof BEGUN | typeof WHOLE;

/** @param target a folded word
 *  @example matchWord(parseQuery("korea").words[0], "korean") // BEGUN */
export function matchWord({ word, forms, begins, typo }: QueryWord, target: string): Match {
  if (forms.includes(target)) return WHOLE;
  if (begins && target.startsWith(word)) return BEGUN;
  return typo && isOneTypoAway(word, target) ? TYPO : NOT_THERE;
}
