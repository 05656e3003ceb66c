/** The words of a text in lower case, without accents and without the genitive; a hyphen parts words.
 *  @example wordsOf("Suleiman al-Amr’s") // ["suleiman", "al", "amr"] */
export function wordsOf(text: string): string[] {
  const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").replace(/[’ʼ‘]/g, "'").toLowerCase();
  return (plain.match(/[\p{L}\p{N}]+(?:['.][\p{L}\p{N}]+)*/gu) ?? []).map((word) => word.replace(/'s$/, ""));
}
