import type { Doc } from "../doc.js";
import { tokensWithin } from "../doc.js";
import { isCommonWord } from "../language/common-words.js";
import type { Span } from "../../facts/shapes.js";
import { cities, type City } from "../world/cities.js";
import { countries, countryWords, type Country, type CountryWord } from "../world/countries.js";
import { givenNames } from "../world/given-names.js";
import { titles, type Title } from "../world/offices.js";
import { once } from "../world/once.js";
import { organizations } from "../world/organizations.js";
import { cutText, type PhraseHit } from "../world/phrases.js";
import { regions } from "../world/regions.js";
import { seats } from "../world/seats.js";
import { venues } from "../world/venues.js";
import { findDates } from "./dates.js";
import { halvesIn } from "./halves.js";
import type { Mark, MarkOf, Marks } from "./mark.js";
import { officeAcronyms } from "./office-acronyms.js";
import type { TokenSpan } from "./mention.js";

export interface Marked {
  readonly marks: Marks;
  /** States said by name anywhere, within names of organizations and offices too: "US Navy", "ambassador to the US". */
  readonly states: readonly MarkOf<"country">[];
}

/** Marks every word of the article that the world tables know; where two overlap the longer stays, then the earlier table.
 *  Half a word is never marked: "Russian-made" names no government. */
export function markWords(doc: Doc): Marked {
  const text = cutText(doc.text, openers());
  const hits = { countries: countryWords().in(text), cities: cities().in(text) };
  const surnames = namesakes(doc, [...hits.countries, ...hits.cities]);
  const found: Mark[] = [];
  const covering = new Map<number, Mark>();
  const add = (span: Span, make: (where: TokenSpan) => Mark | null) => {
    const where = wholeTokens(doc, span);
    const mark = where && make(where);
    if (!mark) return;
    found.push(mark);
    for (let token = mark.first; token <= mark.last; token++) covering.set(token, mark);
  };
  for (const sentence of doc.sentences)
    for (const date of findDates(doc.text, sentence)) add(date, (where) => ({ kind: "date", date, ...where }));
  for (const hit of organizations().in(text))
    add(hit, (where) => {
      const organization = hit.values[0];
      return organization && !organization.commonWord ? { kind: "organization", organization, ...where } : null;
    });
  for (const hit of seats().in(text))
    add(hit, (where) => {
      const seat = hit.values[0];
      if (!seat || seat.generic) return null;
      return { kind: "country", country: seat.iso3, form: "seat", plural: false, ...where };
    });
  for (const hit of venues().in(text))
    add(hit, (where) => (hit.values[0]?.iso3 ? { kind: "venue", name: hit.words, ...where } : null));
  const offices = titles().in(text);
  const ranked = new Set(offices.flatMap((hit) => (isRank(hit) && hasOwner(doc, hit) ? hit.words : [])));
  for (const hit of offices)
    add(hit, (where) => {
      const title = hit.values[0];
      const surname = ranked.has(hit.words) && isRank(hit) && !isCapitalised(doc.tokens[where.last + 1]?.text);
      return title && !surname && !isFamilyName(doc, where) ? { kind: "office", title, ...where } : null;
    });
  for (const hit of hits.countries)
    add(hit, (where) => {
      const word = hit.values.find((value) => value.form !== "capital" && value.form !== "prefix");
      if (!word || surnames.has(hit.words) || isPartOfName(doc, where, word.country.beware)) return null;
      const named = word.form === "name" ? nameWith(doc, where, word.country, covering) : null;
      if (named) return named;
      const plural = word.form === "people" && hit.words.endsWith("s");
      const form = word.form === "people" && !plural ? "adjective" : (word.form as "name" | "adjective" | "people");
      return { kind: "country", country: word.country.iso3, form, plural, ...where };
    });
  for (const hit of halvesIn(doc.text, found))
    add(hit, (where) => ({ kind: "country", country: hit.country, form: "side", plural: false, ...where }));
  for (const hit of hits.cities)
    add(hit, (where) => {
      const city = hit.values[0];
      if (
        !city ||
        surnames.has(hit.words) ||
        isPartOfName(doc, where, ["person"]) ||
        (city.beware.includes("word") && !isAfterPlaceWord(doc, where))
      )
        return null;
      return {
        kind: "city",
        city: { ...city, name: hit.words === hit.words.toUpperCase() ? city.name : hit.words },
        capitalOf: capitalOf(hit.words),
        ...where,
      };
    });
  for (const hit of regions().in(text)) add(hit, (where) => ({ kind: "region", name: hit.words, ...where }));
  const marks = keepLongest([...officeAcronyms(doc, found), ...found]); // before the table, which cannot know whose "FM" it is
  return { marks, states: statesIn(found, marks) };
}

/** One look-up tells of most words that no table has a name that begins with them. */
const openers = once(() => {
  const tables = [countryWords(), cities(), organizations(), seats(), venues(), titles(), regions()];
  return new Set(tables.flatMap((table) => [...table.openers()]));
});

function statesIn(found: readonly Mark[], marks: Marks): MarkOf<"country">[] {
  const hidden = new Set<number>();
  for (const mark of marks.values()) {
    const isPlace = mark.kind === "city" || mark.kind === "region" || mark.kind === "date";
    const isCompany = mark.kind === "organization" && mark.organization.kind === "company";
    for (let token = mark.first; (isPlace || isCompany) && token <= mark.last; token++) hidden.add(token);
  }
  const seen = new Set<number>();
  return found.filter((mark): mark is MarkOf<"country"> => {
    if (mark.kind !== "country" || (mark.form !== "name" && mark.form !== "side")) return false;
    if (hidden.has(mark.first) || seen.has(mark.first)) return false;
    seen.add(mark.first);
    return true;
  });
}

/** What may stand in capitals before the name of a country without making another name of both. */
const EPITHETS = new Set(
  "communist soviet nazi fascist imperial mainland metropolitan revolutionary republican ottoman tsarist islamist zionist greater north south east west northern southern eastern western central".split(
    " ",
  ),
);

/** "Environment Canada", "Captain America": a noun in capitals or a rank right before the name of a country makes a name
 *  that is not the country’s; null for "told Parliament Iran would", where a verb stands before it, and for "Trade Fair
 *  Canada", where two words do: it is the fair of that country. */
function nameWith(doc: Doc, where: TokenSpan, { iso3 }: Country, covering: ReadonlyMap<number, Mark>): Mark | null {
  const [verb, before] = [doc.tokens[where.first - 2], doc.tokens[where.first - 1]];
  if (before?.sentence !== where.sentence || !/^\p{Lu}\p{Ll}/u.test(before.text)) return null;
  const mark = covering.get(before.index);
  const ranked = mark?.kind === "office" && (mark.title.level === "military" || mark.title.level === "honorific");
  if (ranked) return { kind: "thing", ...where };
  if (mark || (before.pos !== "PROPN" && before.pos !== "NOUN")) return null;
  if (EPITHETS.has(before.lower) || !isCommonWord(before.lower)) return null;
  if (verb?.sentence === where.sentence && (/^\p{Lu}/u.test(verb.text) || verb.pos === "VERB" || verb.pos === "AUX"))
    return null;
  const name = doc.text.slice(before.start, where.end);
  const organization = { name, aliases: [], kind: "agency", iso3, generic: false, commonWord: false };
  return { kind: "organization", organization, ...where, first: before.index, start: before.start };
}

const PLACED = new Set(["in", "at", "near", "from", "to"]);

/** Words that name a country or a city and are the family name of somebody in this article: it has them twice right after
 *  a name that is no ordinary word ("Valeska Paris"), and never as a place ("in Paris"). */
function namesakes(doc: Doc, hits: readonly PhraseHit<CountryWord | City>[]): ReadonlySet<string> {
  const named = new Map<string, number>();
  for (const { words, start, end, values } of hits) {
    if (!values.some((value) => ("country" in value ? value.country : value).beware.includes("person"))) continue;
    const [token, after] = tokensWithin(doc, { start, end: end + 2 });
    const before = doc.tokens[(token?.index ?? 0) - 1];
    if (!before || !token || before.sentence !== token.sentence || token.end !== end) continue;
    if (PLACED.has(before.lower)) named.set(words, -Infinity);
    const name = before.pos === "PROPN" && /^\p{Lu}\p{Ll}{2,}$/u.test(before.text) && !isCommonWord(before.lower);
    if (name && !/^\p{Lu}\p{Ll}/u.test(after?.text ?? "")) named.set(words, (named.get(words) ?? 0) + 1);
  }
  return new Set([...named].flatMap(([words, times]) => (times > 1 ? words : [])));
}

const isCapitalised = (word: string | undefined): boolean => /^\p{Lu}\p{Ll}/u.test(word ?? "");

/** A rank of one word in capitals, as a family name is written too. */
const isRank = ({ words, values }: PhraseHit<Title>): boolean =>
  isCapitalised(words) && !words.includes(" ") && values[0]?.level === "military";

/** "John Major": somebody in the article bears the word as a family name. */
function hasOwner(doc: Doc, hit: PhraseHit<Title>): boolean {
  const where = wholeTokens(doc, hit);
  return where !== null && isFamilyName(doc, where);
}

/** "Angus King", "Julie Bishop": a title of one word right after a given name, and no name after it. */
function isFamilyName(doc: Doc, where: TokenSpan): boolean {
  const [before, word, after] = [-1, 0, 1].map((step) => doc.tokens[where.first + step]);
  if (where.first !== where.last || !before || !word || before.sentence !== where.sentence) return false;
  if (!/^\p{Lu}\p{Ll}/u.test(before.text) || !/^\p{Lu}\p{Ll}/u.test(word.text) || !givenNames().has(before.lower))
    return false;
  return after?.sentence !== where.sentence || !/^(\p{Lu}|of$|for$)/u.test(after.text);
}

/** "in Nice", where "Nice" alone may be a word. */
const isAfterPlaceWord = (doc: Doc, where: TokenSpan): boolean =>
  ["in", "near", "from", "to"].includes(doc.tokens[where.first - 1]?.lower ?? "");

/** The country whose government a city's name may stand for. */
function capitalOf(words: string): string | null {
  const word = countryWords()
    .named(words)
    .find((value) => value.form === "capital");
  return word && countries().has(word.country.iso3) ? word.country.iso3 : null;
}

function wholeTokens(doc: Doc, span: Span): TokenSpan | null {
  const tokens = tokensWithin(doc, span);
  const first = tokens[0];
  const last = tokens.at(-1);
  if (!first || !last || first.start !== span.start || first.sentence !== last.sentence) return null;
  const rest = doc.text.slice(span.end, last.end);
  if (rest !== "" && rest !== "." && !/^-(elect|designate)$/.test(rest)) return null;
  return { first: first.index, last: last.index, start: first.start, end: last.end, sentence: first.sentence };
}

/** "Michael Jordan", "Jordan Bardella", "George Washington": a given name beside it, or a name it opens. */
function isPartOfName(doc: Doc, where: TokenSpan, beware: readonly string[]): boolean {
  if (!beware.includes("person") || where.first !== where.last) return false;
  const before = doc.tokens[where.first - 1];
  const word = doc.tokens[where.first];
  const after = doc.tokens[where.last + 1];
  const inSentence = (token: typeof before) => token?.sentence === where.sentence;
  if (before && inSentence(before) && /^\p{Lu}/u.test(before.text) && givenNames().has(before.lower)) return true;
  if (before && inSentence(before) && /^\p{Lu}\.$/u.test(before.text)) return true;
  const opensName =
    givenNames().has(word?.lower ?? "") && after && inSentence(after) && /^\p{Lu}(\p{Ll}|\.)/u.test(after.text);
  const placed = PLACED.has(before?.lower ?? "");
  return Boolean(opensName && after?.pos === "PROPN" && !placed);
}

function keepLongest(found: readonly Mark[]): Marks {
  const marks = new Map<number, Mark>();
  const taken = new Set<number>();
  const order = found
    .map((mark, i) => ({ mark, i }))
    .sort((a, b) => b.mark.last - b.mark.first - (a.mark.last - a.mark.first) || a.i - b.i);
  for (const { mark } of order) {
    let free = true;
    for (let token = mark.first; token <= mark.last; token++) free &&= !taken.has(token);
    if (!free) continue;
    for (let token = mark.first; token <= mark.last; token++) taken.add(token);
    marks.set(mark.first, mark);
  }
  return marks;
}
