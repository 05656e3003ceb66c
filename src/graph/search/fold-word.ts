/** Latin letters that do not come apart into a plain letter and an accent. */
const LETTERS: Readonly<Record<string, string>> = {
  ...{ ß: "ss", ẞ: "ss", æ: "ae", ǣ: "ae", ǽ: "ae", œ: "oe", þ: "th", ð: "d", đ: "d", ø: "o", ǿ: "o", ł: "l", ŀ: "l" },
  ...{ ħ: "h", ı: "i", ŋ: "n", ŉ: "n", ŧ: "t", ə: "a", ǝ: "e", ɛ: "e", ɔ: "o", ɵ: "o", ĸ: "q", ƀ: "b", ɓ: "b", ɖ: "d" },
  ...{
    ɗ: "d",
    ƒ: "f",
    ɠ: "g",
    ɨ: "i",
    ƙ: "k",
    ɲ: "n",
    ƥ: "p",
    ʈ: "t",
    ʉ: "u",
    ʋ: "v",
    ƴ: "y",
    ƶ: "z",
    "’": "'",
    "‘": "'",
  },
};
/** Letters of another width, and two in one. */
const COMPATIBLE = /[\u0132\u0133\u017F\u01C4-\u01CC\u01F1-\u01F3\uFB00-\uFB06\uFF01-\uFF5E]/;
const PLAIN = /^[\0-\x7f]*$/;

/** A word without case and Latin accents, as Neo4j's `standard-folding` analyzer leaves it; other scripts keep their marks.
 *  @example foldWord("Élysée") // "elysee"   @example foldWord("Сергей") // "сергей" */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize("NFC")
    .replace(/[^\0-\x7f]/gu, foldLetter)
    .replace(/i\u0307/g, "i"); // what is left of İ
}

function foldLetter(letter: string): string {
  const known = LETTERS[letter];
  if (known !== undefined) return known;
  const bare = letter.normalize(COMPATIBLE.test(letter) ? "NFKD" : "NFD").replace(/\p{M}/gu, "");
  return bare !== "" && PLAIN.test(bare) ? bare : letter;
}
