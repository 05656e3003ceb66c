const SMALL = new Set(["of", "for", "the", "and", "in", "on", "at", "to", "without", "d'affaires"]);

/** The cases in which news writes common words: "foreign minister", "Foreign minister", "Foreign Minister"; with a hyphen also
 *  "Vice-president" and "Vice-President". */
export function wordCases(words: string): string[] {
  const first = words.charAt(0).toUpperCase() + words.slice(1);
  const all = words
    .split(" ")
    .map((word) => (SMALL.has(word) ? word : word.replace(/(^|-)\p{Ll}/gu, (start) => start.toUpperCase())))
    .join(" ");
  const afterBlank = words.replace(/(^| )\p{Ll}/gu, (start) => start.toUpperCase());
  return [...new Set([words, first, all, afterBlank])];
}
