import { isCommonWord } from "../language/common-words.js";
import type { Token } from "../language/token.js";
import { familyNamesFirst } from "../world/family-names-first.js";
import { givenNames, givenNamesOfThings } from "../world/given-names.js";
import { knownPeople } from "../world/known-people.js";
import { familyNameHeads, nameHeads } from "../world/name-heads.js";
import { reportingVerbs } from "../world/reporting-verbs.js";

const PLACE_PREPOSITIONS = new Set(["in", "at", "near", "outside", "across", "around", "toward", "towards", "into"]);
const CAPITALS = /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\d-]+$/u;
const INITIALS = /^(\p{Lu}\.)+$|^\p{Lu}{1,2}$/u;
const NUMERAL = /^[IVX]+$/;

/** Whether a run of capitalised words reads like somebody’s full name: a given name, initials or a family name that comes
 *  first, then two to six words; else words none of which is an ordinary word of English ("Internet Explorer"), without an
 *  article or "in" before them. Neither has a word that heads the names of things ("Council") or stands for several ("VR").
 *  @param first @param last indexes into `tokens`, both included */
export function looksLikePerson(tokens: readonly Token[], first: number, last: number): boolean {
  const run = tokens.slice(first, last + 1);
  const words = run.map((token) => token.text);
  const before = tokens[first - 1]?.lower ?? "";
  const opening = words[0] ?? "";
  const lower = opening.toLowerCase();
  if (words.length < 2 || words.length > 6) return false;
  if (words.slice(1).some((word, i) => nameHeads().has(word.toLowerCase()) && !(i === 0 && isFamilyName(run))))
    return false;
  // "TONY BLAIR and Jacques Chirac": a paper that opens in capitals, of a name that is known
  if (words.every((word) => CAPITALS.test(word)))
    return knownPeople().named(words.join(" ")) !== null && !CAPITALS.test(tokens[last + 1]?.text ?? "A");
  if (words.some((word, i) => CAPITALS.test(word) && !NUMERAL.test(word) && !(i === 0 && INITIALS.test(word))))
    return false;
  if (knownPeople().named(words.join(" "))) return true;
  // "El Arish", "El Obeid": two words are a town, one more and they may be somebody’s name
  if (lower === "el" && words.length === 2) return false;
  const ordinary = run.slice(1).some((token) => isCommonWord(token.lower));
  if (givenNames().has(lower)) return !(ordinary && givenNamesOfThings().has(lower));
  if (/^(\p{Lu}\.)+$/u.test(opening)) return true;
  const family = familyNamesFirst().get(lower);
  if (family) return !(ordinary && family.alsoWord);
  if (before === "the" || PLACE_PREPOSITIONS.has(before)) return false;
  // "Starry Lee": family names of those languages also stand last, after a name that the West reads
  const turned = familyNamesFirst().get(words.at(-1)?.toLowerCase() ?? "");
  if (turned && !turned.alsoWord && words.length === 2) return true;
  if (nameHeads().has(lower) || isCommonWord(lower)) return false;
  if (ordinary && !(words.length === 2 && speaks(tokens, last))) return false;
  return run.every((token) => token.pos === "PROPN" || /^\p{Lu}\.|-/u.test(token.text) || /^\p{Ll}/u.test(token.text));
}

/** "Nathan Law": the second word heads names of things, but is a family name too, and the first is a given name. */
const isFamilyName = ([first, second, third]: readonly Token[]): boolean =>
  third === undefined && givenNames().has(first?.lower ?? "") && familyNameHeads().has(second?.lower ?? "");

/** "Jeb Bush told", not "Gazprom Exports said": one person of two names, the second an ordinary word too, says something. */
const speaks = (tokens: readonly Token[], last: number): boolean =>
  !tokens[last]?.lower.endsWith("s") && reportingVerbs().has(tokens[last + 1]?.lemma ?? "");
