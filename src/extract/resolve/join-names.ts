import { isCommonWord } from "../language/common-words.js";
import { givenNames } from "../world/given-names.js";
import { familyNamesFirst } from "../world/family-names-first.js";
import { knownPeople } from "../world/known-people.js";
import type { Gender } from "../mentions/mention.js";
import type { Candidate } from "../mentions/people.js";
import { NameIndex } from "./name-index.js";
import { coreOf, isInitial, plainName, wordsOf } from "./name-words.js";
import type { Person } from "./person.js";

/** Joins the mentions by name into persons: full names first, then short forms to the one person they fit.
 *  "Chung" joins "Chung Eui-yong", two Kims stay two; a short form that fits several goes to the one whose title it
 *  carries, else to the one met first. A name that nothing shows to be a person's is left out.
 *  @example ["Sergei Lavrov", "Lavrov", "Mr Lavrov"] // one person
 *  @param titled full names that the title has, for persons whom the text calls by the family name alone
 */
export function joinNames(
  candidates: readonly Candidate[],
  titled: readonly string[] = [],
): { persons: Person[]; personOf: Map<Candidate, Person> } {
  const persons: Person[] = [];
  const byName = new NameIndex<Person>();
  const personOf = new Map<Candidate, Person>();
  const join = (person: Person, candidate: Candidate) => {
    person.mentions.push(candidate);
    personOf.set(candidate, person);
  };
  const open = (candidate: Candidate) => {
    const person: Person = {
      id: persons.length,
      name: titled.find((name) => fits(candidate.name, name)) ?? candidate.name,
      mentions: [],
      roles: [],
      country: null,
      countrySource: null,
      gender: null,
    };
    persons.push(person);
    byName.add(person.name, person);
    join(person, candidate);
  };
  const things = thingsOf(candidates);
  const long = candidates.filter((candidate) => wordsOf(candidate.name).length > 1 && !things.has(candidate.name));
  const certain = new NameIndex<Candidate>();
  for (const one of long) if (one.certain) certain.add(one.name, one);
  for (const candidate of long) {
    const same = byName.same(candidate.name).find((person) => isSameFullName(person.name, candidate.name));
    const sure = certain.fuller(candidate.name).some((one) => plainName(one.name) === plainName(candidate.name));
    if (same) join(same, candidate);
    else if (sure && !isShortOf(candidate, certain)) open(candidate);
  }
  const alone = loneGivenNames(candidates);
  const rest = candidates.filter((candidate) => !personOf.has(candidate) && !things.has(candidate.name));
  for (const candidate of rest) {
    const person = bestFor(candidate, byName.fuller(candidate.name));
    if (person) join(person, candidate);
    else if (candidate.certain || alone.has(candidate.name) || titled.some((name) => fits(candidate.name, name)))
      open(candidate);
  }
  for (const person of persons) settle(person);
  return { persons, personOf };
}

/** Names that begin with somebody’s family name and are nothing but capitalised: "Warhol Polaroid" beside "Andy Warhol". */
function thingsOf(candidates: readonly Candidate[]): ReadonlySet<string> {
  const surnames = new Set<string>();
  const opening: { readonly first: string; readonly name: string }[] = [];
  for (const candidate of candidates) {
    const words = wordsOf(candidate.name);
    const [first = "", last = ""] = [words[0], words.at(-1)];
    if (words.length > 1 && candidate.certain && givenNames().has(first)) surnames.add(last);
    const plain = candidate.roles.length === 0 && !candidate.honorific && !knownPeople().named(candidate.name);
    if (words.length === 2 && plain && !givenNames().has(first) && !familyNamesFirst().has(first))
      opening.push({ first, name: candidate.name });
  }
  return new Set(opening.flatMap(({ first, name }) => (surnames.has(first) ? name : [])));
}

/** Given names that stand alone more than once: somebody who is called by it, as children and singers are. */
function loneGivenNames(candidates: readonly Candidate[]): ReadonlySet<string> {
  const times = new Map<string, number>();
  for (const { name } of candidates) times.set(name, (times.get(name) ?? 0) + 1);
  const isGiven = (name: string) => givenNames().has(name.toLowerCase()) && !isCommonWord(name.toLowerCase());
  return new Set([...times].flatMap(([name, n]) => (n > 1 && isGiven(name) ? name : [])));
}

/** "Vladimir V. Putin" and "Vladimir Putin", "Kim Jong Un" and "Kim Jong-un". */
function isSameFullName(a: string, b: string): boolean {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  if (left.join("") === right.join("")) return true;
  const [x, y] = [coreOf(left), coreOf(right)];
  return x.length > 1 && y.length > 1 && x.join(" ") === y.join(" ") && initialsAgree(left, right);
}

/** "George W." is not "George H. W.": middle initials, where both have them, must be the same. */
function initialsAgree(a: readonly string[], b: readonly string[]): boolean {
  const initials = (words: readonly string[]) => words.filter((word, i) => i > 0 && isInitial(word)).join("");
  return initials(a) === "" || initials(b) === "" || initials(a) === initials(b);
}

/** A name of several words that is only the end of a fuller one: "Peña Nieto", "bin Salman". */
const isShortOf = (candidate: Candidate, certain: NameIndex<Candidate>): boolean =>
  certain
    .fuller(candidate.name)
    .some((other) => other.name.length > candidate.name.length && fits(candidate.name, other.name));

/** Whether a short form can stand for a full name: its end ("Lavrov", "Peña Nieto"), or its beginning where the family
 *  name comes first ("Chung", "Xi"). */
export function fits(short: string, full: string): boolean {
  const [part, whole] = [wordsOf(short), wordsOf(full)];
  if (part.length >= whole.length) return false;
  if (part.join(" ") === whole.slice(-part.length).join(" ")) return part.length > 1 || !isGivenPart(whole);
  // "al-Moualem" is also called "Moualem"; a family name of two words drops the last: "Peña"
  if (part.length === 1 && whole.length > 2 && part[0] === whole[1] && !isInitial(whole[1]) && !familyFirst(whole))
    return true;
  if (part.length === 1 && isCalledBy(part[0] ?? "", whole)) return true;
  return part.join(" ") === whole.slice(0, part.length).join(" ") && (familyFirst(whole) || part.length > 1);
}

/** "Lula" of Luiz Inácio Lula da Silva: a name in the middle of many, but nobody's father's. */
const isCalledBy = (word: string, whole: readonly string[]): boolean => {
  const at = whole.indexOf(word, 2);
  return (
    at > 1 &&
    at < whole.length - 1 &&
    whole.length > 4 &&
    !/^(bin|ibn|bint|ben|abu|al|el|de|da|dos|van|von)$/.test(whole[at - 1] ?? "") &&
    word.length > 2
  );
};

const familyFirst = (whole: readonly string[]): boolean => {
  const first = whole[0] ?? "";
  const last = whole.at(-1) ?? "";
  return familyNamesFirst().has(first) || (givenNames().has(last) && !givenNames().has(first));
};

/** In "Kim Jong-un" the last part is half a given name and stands for nobody. */
const isGivenPart = (whole: readonly string[]): boolean => whole.length === 3 && familyNamesFirst().has(whole[0] ?? "");

function bestFor(candidate: Candidate, persons: readonly Person[]): Person | null {
  const fitting = persons.filter(
    (person) => fits(candidate.name, person.name) || plainName(person.name) === plainName(candidate.name),
  );
  if (fitting.length === 0) return byGivenName(candidate, persons);
  if (fitting.length === 1) return fitting[0] ?? null;
  const kinds = new Set(candidate.roles.map((role) => role.kind).filter(Boolean));
  const titled = fitting.filter((person) =>
    person.mentions.some((one) => one.roles.some((role) => kinds.has(role.kind))),
  );
  if (kinds.size > 0 && titled.length === 1) return titled[0] ?? null;
  const before = fitting.filter((person) => (person.mentions[0]?.first ?? Infinity) <= candidate.first);
  return before[0] ?? fitting[0] ?? null;
}

/** "Abiy" for Abiy Ahmed: many are called by the first of their names, where only one person of the article has it. */
function byGivenName(candidate: Candidate, persons: readonly Person[]): Person | null {
  const [word, more] = wordsOf(candidate.name);
  const [only, other] = persons.filter((person) => wordsOf(person.name)[0] === word);
  const titles = candidate.roles.filter(({ kind, level }) => kind !== null && level !== "honorific"); // "King Abdullah" is not the minister Abdullah
  const same = titles.every(({ kind }) => only?.mentions.some((one) => one.roles.some((role) => role.kind === kind)));
  return more === undefined && only && !other && same ? only : null;
}

function settle(person: Person): void {
  person.mentions.sort((a, b) => a.first - b.first);
  const longest = [...person.mentions].sort(
    (a, b) => wordsOf(b.name).length - wordsOf(a.name).length || a.first - b.first,
  );
  if (longest[0] && wordsOf(longest[0].name).length >= wordsOf(person.name).length) person.name = longest[0].name;
  person.roles.push(
    ...person.mentions.flatMap((mention) => mention.roles).filter((role) => !role.plural || role.countries.length < 2),
  );
  person.gender = genderOf(person);
}

function genderOf(person: Person): Gender | null {
  const said = person.roles.find((role) => role.gender)?.gender;
  if (said) return said;
  const words = wordsOf(person.name);
  const given = familyNamesFirst().has(words[0] ?? "") ? words.slice(1).join("-") : (words[0] ?? "");
  const gender = givenNames().get(given);
  return gender === "m" || gender === "f" ? gender : null;
}
