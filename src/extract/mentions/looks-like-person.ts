import type { Token } from "../language/token.js";
import { givenNames } from "../world/given-names.js";
import { familyNamesFirst } from "../world/family-names-first.js";
import { nameHeads } from "../world/name-heads.js";

const PLACE_PREPOSITIONS = new Set(["in", "at", "near", "outside", "across", "around", "toward", "towards", "into"]);

/** Whether a run of capitalised words reads like somebody’s full name: a given name, a family name that comes first, or
 *  two to five words without an article before them and without a word that heads the names of things ("Council").
 *  @param first @param last indexes into `tokens`, both included */
export function looksLikePerson(tokens: readonly Token[], first: number, last: number): boolean {
  const words = tokens.slice(first, last + 1).map((token) => token.text);
  const before = tokens[first - 1]?.lower ?? "";
  if (words.length < 2 || words.length > 6) return false;
  if (words.some((word) => nameHeads().has(word.toLowerCase()))) return false;
  if (words.every((word) => word.length > 1 && word === word.toUpperCase() && /\p{L}{2}/u.test(word))) return false;
  const opening = words[0] ?? "";
  if (givenNames().has(opening.toLowerCase()) || /^\p{Lu}\.$/u.test(opening)) return true;
  if (familyNamesFirst().has(opening.toLowerCase())) return true;
  if (before === "the" || PLACE_PREPOSITIONS.has(before)) return false;
  return tokens
    .slice(first, last + 1)
    .every((token) => token.pos === "PROPN" || /^\p{Lu}\.|-/u.test(token.text) || /^\p{Ll}/u.test(token.text));
}
