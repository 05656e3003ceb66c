import type { NounPhrase } from "./chunk.js";

/** What a phrase may be called in a table of nouns. */
export interface NounNames {
  /** "strikes", "strike". */
  readonly heads: readonly string[];
  /** The last two and three words: "air strikes", "air strike". */
  readonly tails: readonly string[];
}

/** Kept in the phrase itself: every row of a table asks. */
export function namesOf(np: NounPhrase): NounNames {
  if (np.names) return np.names;
  const { head, words } = np;
  const tail = (length: number) => [words.slice(-length).join(" "), [...words.slice(-length, -1), head].join(" ")];
  return (np.names = { heads: [head, ...singularsOf(head.toLowerCase())], tails: [...tail(2), ...tail(3)] });
}

function singularsOf(word: string): string[] {
  if (word.endsWith("men")) return [`${word.slice(0, -3)}man`];
  if (word.endsWith("ies")) return [`${word.slice(0, -3)}y`];
  if (!word.endsWith("s") || word.endsWith("ss")) return [word];
  return word.endsWith("es") ? [word, word.slice(0, -1), word.slice(0, -2)] : [word, word.slice(0, -1)];
}
