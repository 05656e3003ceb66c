import type { Span } from "../../facts/shapes.js";
import { tokensWithin } from "../doc.js";
import type { Dateline } from "../mentions/dateline.js";
import type { DateMention } from "../mentions/dates.js";
import type { Mention } from "../mentions/mention.js";
import type { ReadDoc } from "../resolve/reading.js";
import type { Clause, Complement } from "../syntax/clause.js";
import { cities } from "../world/cities.js";
import { meetingVerbs } from "../world/meeting-verbs.js";
import { countries } from "../world/countries.js";
import { seats } from "../world/seats.js";
import { venues } from "../world/venues.js";

/** A place as a clause names it: a city, or a country alone. */
export interface NamedPlace extends Span {
  readonly city: string | null;
  readonly country: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
}

export interface Setting {
  readonly places: readonly NamedPlace[];
  readonly dates: readonly DateMention[];
}

const PLACE = new Set(["in", "at", "to", "near", "outside", "into", "inside", "off", "for", "from"]);
const SAME_PLACE = /\b(same|that) (city|town|resort|village)\b/;
const KINDS = new Set(
  "city town village resort port suburb district island state province region capital outskirts centre center".split(
    " ",
  ),
);
const ARRIVAL = new Set(["depart", "leave", "head", "set", "embark", "plan", "schedule", "slate"]);

/** Where and when a clause says something happens, looking up to the verb that governs it: "flew to Kiev to see him". */
export function settingOf(doc: ReadDoc, clause: Clause): Setting {
  const places: NamedPlace[] = [];
  const dates: DateMention[] = [];
  // "a summit to be held on Sunday", "the talks held in Moscow": what is said of the noun itself goes first
  const own = (doc.clausesOf[clause.sentence] ?? []).filter(
    (one) => one !== clause && one.verb.passive && one.object?.some((np) => clause.object?.includes(np)),
  );
  for (const one of own) {
    places.push(...placesOf(doc, one));
    dates.push(...one.dates);
  }
  if (clause.opener === "where") {
    const before = settingBefore(doc, clause);
    places.push(...before.places);
    dates.push(...(clause.dates.length > 0 ? [] : before.dates));
  }
  for (let one: Clause | null = clause, steps = 0; one && steps < 4; steps++) {
    if (places.length === 0) places.push(...placesOf(doc, one));
    if (dates.length === 0) dates.push(...one.dates);
    const within: boolean =
      one.kind === "infinitive" ||
      (one.kind === "participle" && (one.governor?.start ?? 0) < one.start) ||
      one.opener === "where" ||
      one.opener === "when" ||
      // "It was there, in November 1985, that they first met"
      (one.opener === "that" && one.governor?.verb.lemma === "be");
    one = within ? one.governor : null;
  }
  const coming = places.length === 0 && dates.length === 0 ? comingOf(doc, clause) : undefined;
  return coming ? { places: placesOf(doc, coming), dates: coming.dates } : { places, dates };
}

/** "met only Kerry, who came to Manila in July": where the one who was met had come. */
const comingOf = (doc: ReadDoc, clause: Clause): Clause | undefined =>
  doc.clausesOf[clause.sentence]?.find(
    (one) =>
      one.kind === "relative" &&
      !one.verb.perfect &&
      one.start > clause.start &&
      one.subject?.some(
        (np) => clause.object?.includes(np) || clause.complements.some(({ phrase }) => phrase.includes(np)),
      ) &&
      meetingVerbs()
        .get(one.verb.lemma)
        ?.some(({ kind }) => kind === "visit"),
  );

/** "the next day to Moscow, where they talked": the place right before the word, and the day before that. */
function settingBefore(doc: ReadDoc, clause: Clause): Setting {
  const chunks = doc.chunksOf[clause.sentence] ?? [];
  const at = chunks.findLastIndex(
    (chunk) => chunk.type === "sub" && chunk.word === "where" && chunk.end <= clause.verb.start,
  );
  let i = at - 1;
  while (["comma", "date"].includes(chunks[i]?.type ?? "")) i--;
  const np = chunks[i];
  if (np?.type !== "np") return { places: [], dates: [] };
  const date = chunks.slice(i + 1, at).find((chunk) => chunk.type === "date") ?? chunks[i - 2];
  return { places: placesIn(doc, { preposition: "in", phrase: [np] }), dates: date?.type === "date" ? date.dates : [] };
}

function placesOf(doc: ReadDoc, clause: Clause): NamedPlace[] {
  const named = namedPlaces(doc, clause);
  if (named.length > 0) return named;
  const words = tokensWithin(doc, { start: clause.start, end: clause.end + 1 }).map(({ lower }) => lower);
  const [opening] = doc.tokensOf[clause.sentence] ?? [];
  const opens = clause.kind === "main" && clause === doc.clausesOf[clause.sentence]?.[0] && opening?.lower === "there";
  if (words.includes("there") || (opens && clause.verb.lemma !== "be") || SAME_PLACE.test(words.join(" ")))
    return lastPlaceBefore(doc, clause);
  return words.includes("here") && doc.dateline ? [ofDateline(doc.dateline)] : [];
}

const ofDateline = ({ city: { city, start, end } }: Dateline): NamedPlace => ({
  start,
  end,
  city: city.name,
  country: city.iso3,
  latitude: city.latitude,
  longitude: city.longitude,
});

function namedPlaces(doc: ReadDoc, clause: Clause): NamedPlace[] {
  return clause.complements.flatMap((complement, at) => {
    // "in the resort of Sochi", "in the eastern city of Lyon": the name hangs on the kind of place it is
    const kind = clause.complements[at - 1];
    if (complement.preposition === "of" && kind && PLACE.has(kind.preposition) && isKindOfPlace(kind))
      return kind.phrase.at(-1)?.head === "capital"
        ? complement.phrase.flatMap(({ mention }) =>
            mention?.kind === "country" ? capital(mention.country, mention) : [],
          )
        : placesIn(doc, { ...complement, preposition: "in" });
    if (complement.preposition === "for" && isDeparture(clause))
      return placesIn(doc, { preposition: "in", phrase: clause.object ?? [] });
    if (complement.preposition === "for" && !ARRIVAL.has(clause.verb.lemma)) return [];
    if (complement.preposition === "from") return [];
    return placesIn(doc, complement);
  });
}

/** "left Moscow for Tbilisi": whoever left was in Moscow. */
export const isDeparture = ({ verb, object }: Clause): boolean =>
  (verb.lemma === "leave" || verb.lemma === "depart") && verb.tense === "past" && object !== null;

const isKindOfPlace = ({ phrase }: Complement): boolean => KINDS.has(phrase.at(-1)?.head ?? "");

/** "there", "in the same city": the city named last, in this sentence or one of the three before. */
const lastPlaceBefore = (doc: ReadDoc, { sentence, start }: Clause): NamedPlace[] =>
  lastCityBefore(doc, start, sentence);

function lastCityBefore(doc: ReadDoc, start: number, sentence: number): NamedPlace[] {
  const near = doc.mentions.ofSentence.slice(Math.max(0, sentence - 3), sentence + 1).flat();
  const last = near.findLast(
    (mention) =>
      mention.kind === "place" && mention.place === "city" && mention.end <= start && !isGovernment(doc, mention),
  );
  const place = last && asPlace(last, true);
  return place ? [place] : [];
}

/** "Kinshasa was arming militias" is no place. */
const isGovernment = (doc: ReadDoc, mention: Mention): boolean => (doc.resolved.get(mention)?.others.length ?? 0) > 0;

const sentenceAt = (doc: ReadDoc, offset: number): number => doc.sentences.findIndex(({ end }) => offset < end);

/** The places of one prepositional phrase; none when the preposition says nothing about where. */
export function placesIn(doc: ReadDoc, complement: Complement): NamedPlace[] {
  if (!PLACE.has(complement.preposition)) return [];
  return complement.phrase.flatMap((np) => {
    const found = np.mentions
      .map((mention) => asPlace(mention, np.mention === mention))
      .find((place) => place !== null);
    if (found) return [found];
    const country = np.mentions.find((mention) => mention.kind === "country");
    if (np.head === "capital" && country?.kind === "country") return capital(country.country, np);
    if (SAME_PLACE.test(np.words.join(" "))) return lastCityBefore(doc, np.start, sentenceAt(doc, np.start));
    if (np.head === "capital" && np.words.length === 2 && np.words[0] === "the") return capitalOfStory(doc, np);
    return [];
  });
}

/** "arrived in the capital": that of the country where the story is set, else the capital named last, else that of the
 *  country where it was written. */
function capitalOfStory(doc: ReadDoc, np: Span): NamedPlace[] {
  if (doc.dateline) return capital(doc.dateline.city.city.iso3, np);
  const before = doc.mentions.ofSentence
    .flat()
    .findLast((mention) => mention.start < np.start && mention.kind === "place" && mention.capitalOf !== null);
  if (before?.kind === "place" && before.capitalOf) return capital(before.capitalOf, np);
  const [written] = cities().named(doc.article.writtenIn ?? "");
  return written ? capital(written.iso3, np) : [];
}

function asPlace(mention: Mention, whole: boolean): NamedPlace | null {
  const { start, end } = mention;
  if (mention.kind === "place" && mention.place === "city")
    return {
      start,
      end,
      city: mention.name,
      country: mention.country,
      latitude: mention.latitude,
      longitude: mention.longitude,
    };
  if (mention.kind === "place" && mention.place === "venue") return venueAt(mention.name, { start, end });
  if (mention.kind === "organization") return capital(seats().named(mention.name)[0]?.iso3 ?? "", mention)[0] ?? null;
  if (mention.kind === "country" && mention.form === "seat") return capital(mention.country, mention)[0] ?? null;
  if (mention.kind === "place" && mention.place === "region" && mention.country !== null)
    return { start, end, city: null, country: mention.country, latitude: null, longitude: null };
  if (mention.kind === "country" && mention.form === "name" && whole && isCity(mention.country))
    return capital(mention.country, mention)[0] ?? null;
  if (mention.kind === "country" && mention.form === "name" && whole)
    return { start, end, city: null, country: mention.country, latitude: null, longitude: null };
  return null;
}

/** The city where a house stands that the table knows: "Hyderabad House" is in New Delhi; outside of one its own name. */
function venueAt(name: string, { start, end }: Span): NamedPlace | null {
  const [venue] = venues().named(name);
  if (!venue?.iso3) return null;
  const city = cities()
    .named(venue.city ?? "")
    .find(({ iso3 }) => iso3 === venue.iso3);
  const { latitude, longitude } = city ?? { latitude: null, longitude: null };
  return { start, end, city: venue.city ?? venue.name, country: venue.iso3, latitude, longitude };
}

/** Singapore, Monaco, Djibouti: the country and its capital have one name. */
function isCity(iso3: string): boolean {
  const country = countries().get(iso3);
  return country !== undefined && country.capitals[0] === country.name;
}

function capital(iso3: string, span: Span): NamedPlace[] {
  const name = countries().get(iso3)?.capitals[0];
  const city = name ? cities().named(name)[0] : undefined;
  const { start, end } = span;
  return city
    ? [{ start, end, city: city.name, country: iso3, latitude: city.latitude, longitude: city.longitude }]
    : [];
}
