import { fold } from "../world/fold.js";

/** A name without accents, capitals and commas. */
export const plainName = (name: string): string => fold(name).toLowerCase().replaceAll(",", "");

/** The words by which names are compared.
 *  @example wordsOf("Chung Eui-yong, Jr.") // ["chung", "eui", "yong"] */
export const wordsOf = (name: string): string[] =>
  plainName(name)
    .replaceAll("-", " ")
    .split(" ")
    .filter((word) => word !== "" && !/^(jr|sr)\.?$/.test(word));

export const isInitial = (word: string | undefined): boolean => /^\p{L}\.?$/u.test(word ?? "");

/** Without the initials in the middle: "vladimir v. putin" is "vladimir putin". */
export const coreOf = (words: readonly string[]): string[] => words.filter((word, i) => i === 0 || !isInitial(word));
