import { wordsOf } from "./words-of.js";

const LINK = /\s(?:of|for|from|at|in|on|to|with|by|as|who|whom|whose|which|that|near|about|against|under)\s/i;

/** The words one of which must be in the answer for it to be this source: the head of the phrase, of each part of "A and B",
 *  and the name that a title or an apposition ends in. Rules on words alone: no tagger, for it may be the one under measure.
 *  @example headWords("Secretary of State John Kerry") // ["secretary", "kerry"]
 *  @example headWords("a spokesman for the ministry, Lu Kang,") // ["spokesman", "kang"] */
export function headWords(source: string): string[] {
  const parts = source.split(/\s+[–—-]+\s+|[,;:()]/).map((part) => part.trim());
  const [phrase = "", ...appositions] = parts.filter((part) => part !== "");
  const heads = phrase.split(/\sand\s/).flatMap((part) => {
    const head = last(part.split(LINK)[0] ?? "");
    return isName(part) ? [head, last(part)] : [head];
  });
  const names = appositions
    .filter((part) => /^(?:\p{Lu}[\p{L}.'’-]*\s*)+$/u.test(part) && part.includes(" "))
    .map(last);
  return [...new Set([...heads, ...names].filter((word) => word !== ""))];
}

const last = (words: string): string => wordsOf(words).at(-1) ?? "";

/** "Secretary of State John Kerry" ends in a name; "director of the Earth Institute" and "members of Congress" do not. */
const isName = (part: string): boolean =>
  /\b(?:secretary|minister|commissioner|director|chief|speaker|president) of (?!the\s)/i.test(part) &&
  /\p{Lu}[\p{L}.'’-]*\s+\p{Lu}[\p{L}.'’-]*$/u.test(part);
