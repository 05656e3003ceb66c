/** Latin letters that do not come apart into a plain letter and an accent. */
const LETTERS: Readonly<Record<string, string>> = {
  ...{ ß: "ss", ẞ: "ss", æ: "ae", œ: "oe", þ: "th", ð: "d", đ: "d", ø: "o", ł: "l", ħ: "h", ı: "i", ŋ: "n", ŧ: "t" },
  ...{ ə: "a", ɓ: "b", ɖ: "d", ɗ: "d", ɛ: "e", ƒ: "f", ɠ: "g", ɣ: "g", ɨ: "i", ĸ: "q", ƙ: "k", ɔ: "o", ƥ: "p" },
  ...{ ʊ: "u", ʋ: "v", ƴ: "y", ƶ: "z", ʒ: "z", ɲ: "n", ʈ: "t", "’": "'", "‘": "'" },
};
const PLAIN = /^[\0-\x7f]*$/;

/** A word without case and Latin accents, as Neo4j's `standard-folding` analyzer leaves it; other scripts keep their marks.
 *  @example foldWord("Élysée") // "elysee"   @example foldWord("Сергей") // "сергей" */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  return PLAIN.test(lower) ? lower : lower.normalize("NFC").replace(/[^\0-\x7f]/gu, foldLetter);
}

function foldLetter(letter: string): string {
  const known = LETTERS[letter];
  if (known !== undefined) return known;
  const bare = letter.normalize("NFKD").replace(/\p{M}/gu, ""); // ﬁ, Ａ and ² are plain letters, too
  return bare !== "" && PLAIN.test(bare) ? bare : letter;
}
