import { foldWord } from "./fold-word.js";

/** A word of a text, where it stands, and folded. */
export interface Word {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/** Words as Unicode's annex 29 bounds them, which is how Neo4j's index does: "U.S.", "O'Brien" and "1,000" are one word,
 *  "inter-Korean" is two, each Chinese character is one. */
const IDEOGRAPH = String.raw`[\p{Script=Han}\p{Script=Hiragana}]`;
const PART = String.raw`[[\p{L}\p{Nd}\p{M}_]--${IDEOGRAPH}]+`;
const BETWEEN = [
  String.raw`(?<=\p{L}\p{M}*)[.:·'’‘״](?=\p{L})`,
  String.raw`(?<=\p{Nd})[.,;'’‘](?=\p{Nd})`,
  String.raw`(?<=\p{Script=Hebrew})"(?=\p{Script=Hebrew})`,
].join("|");
const WORD = new RegExp(String.raw`${PART}(?:(?:${BETWEEN})${PART})*|${IDEOGRAPH}\p{M}*`, "gv");
const LETTER = /[\p{L}\p{Nd}]/u;

/** The words of a text, in order.
 *  @example [...wordsOf("Élysée said")] // [{ folded: "elysee", start: 0, end: 6 }, { folded: "said", start: 7, end: 11 }] */
export function* wordsOf(text: string): Generator<Word> {
  for (const match of text.matchAll(WORD)) {
    const [word] = match;
    if (LETTER.test(word)) yield { folded: foldWord(word), start: match.index, end: match.index + word.length };
  }
}

/** Words that the analyzer leaves out of every text: nothing can be found by them alone. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    "a an and are as at be but by for if in into is it no not of on or such that the their then there these they this to " +
    "was will with"
  ).split(" "),
);
