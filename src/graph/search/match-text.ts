import { matchWord, NOT_THERE, type Match } from "./match-word.js";
import type { Query } from "./parse-query.js";
import { wordsOf } from "./words.js";

/** A word of the text that some word of the query was found as. */
export interface Place {
  readonly start: number;
  readonly end: number;
  /** Which word of the query. */
  readonly word: number;
}

/** Where a text has the words of a query; of each word only the places where it is found best.
 *  @returns in the order of the text */
export function matchText({ words }: Query, text: string): Place[] {
  const best: Match[] = words.map(() => NOT_THERE);
  const found: (Place & { readonly match: Match })[] = [];
  for (const { folded, start, end } of wordsOf(text))
    words.forEach((one, word) => {
      const match = matchWord(one, folded);
      if (match === NOT_THERE || match < (best[word] ?? NOT_THERE)) return;
      best[word] = match;
      found.push({ start, end, word, match });
    });
  return found.filter(({ word, match }) => match === best[word]);
}

/** The words as the text writes them, each once, in the order of the query. */
export function writtenAs(places: readonly Place[], text: string): string[] {
  const inOrder = [...places].sort((a, b) => a.word - b.word || a.start - b.start);
  const written = new Map(
    inOrder.map(({ start, end }) => [text.slice(start, end).toLowerCase(), text.slice(start, end)]),
  );
  return [...written.values()];
}
