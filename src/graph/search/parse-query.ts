import { EntenteError } from "../../errors.js";
import { STOP_WORDS, wordsOf } from "./words.js";

/** A word of the query, and what it stands for in a target. */
export interface QueryWord {
  readonly word: string;
  /** What counts as the whole word: itself, with "'s", and for short ones with full stops ("un" for "U.N."). */
  readonly forms: readonly string[];
  /** Whether longer words that begin with it count. */
  readonly begins: boolean;
  /** Whether words one typo away count: a letter more, less, other, or two swapped. */
  readonly typo: boolean;
}

export interface Query {
  /** What every target must have. */
  readonly words: readonly QueryWord[];
  /** All words, in order: what a name is that is the same. */
  readonly whole: string;
}

const MOST_WORDS = 50;

/** Takes the text of a search apart.
 *  @throws BAD_USER_INPUT - without a word that can be found, or with too many
 *  @example parseQuery("the Élysée's").words // [{ word: "elysee", forms: ["elysee", "elysee's"], ... }] */
export function parseQuery(text: string): Query {
  const all = [...wordsOf(text.normalize("NFC"))].map(({ folded }) => folded);
  const words = new Set(all.filter((word) => !STOP_WORDS.has(word)).map((word) => word.replace(/'s$/, "")));
  if (words.size === 0)
    throw new EntenteError(
      "BAD_USER_INPUT",
      `text: "${text.slice(0, 40)}" has no word to search for.`,
      'Name what to look for, such as "Lavrov" or "sanctions"; words like "the" and "of" are not enough.',
      { argument: "text" },
    );
  if (words.size > MOST_WORDS)
    throw new EntenteError(
      "BAD_USER_INPUT",
      `text: "${text.slice(0, 40)}…" has ${words.size} words.`,
      `Give at most ${MOST_WORDS}; every one of them has to be in what is found.`,
      { argument: "text" },
    );
  return { words: [...words].map(queryWord), whole: all.join(" ") };
}

function queryWord(word: string): QueryWord {
  const letters = /^[\p{L}\p{M}]+$/u.test(word) ? [...word].length : 0;
  const dotted = /^[a-z]{2,4}$/.test(word) ? [[...word].join(".")] : [];
  const undotted = /^[a-z](?:\.[a-z]){1,3}$/.test(word) ? [word.replaceAll(".", "")] : [];
  return {
    word,
    forms: [word, `${word}'s`, ...dotted, ...undotted],
    begins: [...word].length >= 3,
    typo: letters >= 5 && letters <= 24, // names go no further, and the pattern for it grows with the square
  };
}
