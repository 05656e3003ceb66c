/** The whole part of a score says how a hit was found, the rest how much of it the query is. Neither knows what else is
 *  in the graph: a hit keeps its score, and a cursor its place, whatever is saved or withdrawn. */
export const TIER = {
  /** The name, word for word. */
  NAME: 7,
  /** Every word of the query is, or begins, a word of the name. */
  NAME_WORDS: 6,
  /** The same with another name of theirs. */
  ALIAS: 5,
  /** A name, but for a typo. */
  NAME_TYPO: 4,
  /** Every word of the query is, or begins, a word of the article's title. */
  TITLE: 3,
  /** The words are in the text as they are. */
  TEXT: 2,
  /** Some only as the beginnings of longer words. */
  TEXT_BEGUN: 1,
  /** Some only but for a typo. */
  TEXT_TYPO: 0,
} as const;

/** Of two names that match alike the one with whole words comes first, then the shorter.
 *  @returns at least 0, less than 1 */
export const nameShare = (whole: boolean, query: string, name: string): number =>
  (whole ? 0.5 : 0) + query.length / (2 * (query.length + name.length + 1));

/** Of two texts that match alike the shorter comes first. `textShareOf` says the same in Cypher.
 *  @param length in characters as a database counts them: a surrogate pair is one
 *  @returns more than 0, less than 1 */
export const textShare = (length: number): number => SHARE / (SHARE + 1 + length);

export const textShareCypher = (text: string): string => `${SHARE}.0 / (${SHARE + 1} + size(${text}))`;

const SHARE = 1000;

const PAIRS = /[\u{10000}-\u{10ffff}]/gu;

/** @example lengthOf("a👩b") // 3 */
export const lengthOf = (text: string): number => text.length - (text.match(PAIRS)?.length ?? 0);
