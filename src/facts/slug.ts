import { hashOf } from "./hash.js";

/** Letters that Unicode does not take apart into a base letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  æ: "ae",
  đ: "d",
  ð: "d",
  ħ: "h",
  ı: "i",
  ł: "l",
  ø: "o",
  œ: "oe",
  ß: "ss",
  þ: "th",
};

const LONGEST = 80;

/** A name folded to what stays the same however it is typed: no case, accents, quotes or punctuation.
 *  Letters of other alphabets stay. A name with no letter or digit at all, or a very long one, ends in its hash.
 *  @example slugOf("Mevlüt Çavuşoğlu") // "mevlut-cavusoglu" */
export function slugOf(name: string): string {
  const folded = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[æđðħıłøœßþ]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/['’‘ʼ`]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "")
    .normalize("NFC");
  if (folded === "") return hashOf([name]);
  return folded.length <= LONGEST ? folded : `${folded.slice(0, LONGEST)}-${hashOf([folded])}`;
}
