import type { Party } from "../../facts/shapes.js";
import { collect } from "../collect.js";
import type { Mention } from "../mentions/mention.js";
import { partiesOf, type ReadDoc } from "../resolve/reading.js";
import type { NounPhrase } from "../syntax/chunk.js";
import type { Clause, Complement, Phrase } from "../syntax/clause.js";
import { nounsOfThings } from "../world/nouns-of-things.js";
import { ploverNouns } from "../world/plover-nouns.js";
import type { PloverType, PloverVerb } from "../world/plover-verbs.js";
import { asCountry, countryOfPlace, forCountry } from "./event-country.js";
import { agentOf, complementOf, hangingOn, isOneOf, nounBefore, patientOf } from "./event-pattern.js";

/** Who does what a clause tells, as countries and organizations: a person acts for his or her country, and so do soldiers,
 *  lawmakers, protesters and rebels for the country that the words around them name.
 *  @example "the Israeli army", "Afghan rebels", "demonstrators in Baghdad" // ISR, AFG, IRQ */
export function actorsOf(doc: ReadDoc, clause: Clause, verb: PloverVerb): Party[] {
  if (verb.recipients.includes("subject")) return [];
  const agents = movesItself(clause, verb) ? patientOf(clause) : agentOf(doc, clause);
  const partners = verb.partners.flatMap((slot) => complementOf(clause, slot));
  const sides = agents.some(isHappening) ? complementOf(clause, "between") : [];
  const named = [...agents, ...partners, ...sides].flatMap((np) => whoActs(doc, clause.sentence, np));
  if (named.length > 0) return distinct(named);
  // "was arrested in Lebanon", "were expelled from Libya": by whom but Lebanon and Libya
  if (clause.verb.passive && !clause.verb.participle && agents.length === 0) {
    if (verb.mode === "expel" || verb.mode === "deport") return complementOf(clause, "from").flatMap(placeOf);
    return verb.type === "COERCE" ? placesIn(clause).slice(0, 1) : [];
  }
  return agents.some(isLocal) ? placesIn(clause).slice(0, 1) : [];
}

/** "Iranian police were placed on alert", "the troops were withdrawn": what is moved is the state’s own. */
const movesItself = (clause: Clause, { type, mode }: PloverVerb): boolean =>
  clause.verb.passive &&
  !clause.complements.some(({ preposition }) => preposition === "by") &&
  (type === "MOBILIZE" || (type === "RETREAT" && (mode === "withdraw" || mode === "disarm")));

/** Whether those who do it are people, be they of no country that is named: "gunmen", "a minister", "human rights groups". */
export const isDoneBySomebody = (doc: ReadDoc, clause: Clause): boolean =>
  agentOf(doc, clause).some(
    (np) => isSomebody(np) || isOf(np, ["assault", "bomb", "fighting"]) || WHO.has(np.mention?.kind ?? ""),
  );

const WHO = new Set(["person", "role", "organization"]);

/** To whom it is done: those in the first place of the clause, of the places the verb has, that names somebody.
 *  @param type what it is told as: a deed that hits a place hits the country it lies in
 *  @param apart those who do it */
export function recipientsOf(
  doc: ReadDoc,
  clause: Clause,
  verb: PloverVerb,
  type: PloverType,
  apart: readonly Party[],
): Party[] {
  const crime = CRIMES.has(type) && isPrivate(doc, clause, type);
  const hits = HIT_PLACES.has(type) && !crime;
  const slots = crime ? verb.recipients.filter((slot) => slot === "object" || slot === "subject") : verb.recipients;
  const inSlots = (wanted: (slot: string) => boolean): Party[] => {
    for (const slot of slots.filter(wanted)) {
      const parties =
        slot === "place"
          ? placesOf(clause)
          : phraseIn(clause, slot).flatMap((np) =>
              whoIsMeant(doc, clause.sentence, np, hits || AT_PLACES.has(type), apart),
            );
      if (parties.length > 0) return distinct(parties);
    }
    return [];
  };
  const isWhere = (slot: string) => hits && WHERE.has(slot);
  const named = inSlots((slot) => !isWhere(slot));
  if (named.length > 0) return named;
  const against = HOSTILE.has(type)
    ? complementOf(clause, "against").flatMap((np) => whoIsMeant(doc, clause.sentence, np, hits, apart))
    : [];
  if (against.length > 0) return distinct(against);
  const purpose =
    type === "PROTEST"
      ? purposesOf(doc, clause).flatMap((np) => whoIsMeant(doc, clause.sentence, np, false, apart))
      : [];
  if (purpose.length > 0) return distinct(purpose);
  const owned = OWNED.has(type)
    ? without(distinct(patientOf(clause).flatMap((np) => countriesIn(doc, np))), apart)
    : [];
  if (owned.length > 0) return owned;
  const where = inSlots(isWhere);
  if (where.length > 0) return where;
  return hits ? placesIn(clause).slice(0, 1) : [];
}

/** Types of deeds whose object tells whose it is that is hit: "boycotted Algeria’s elections". */
const OWNED = new Set<PloverType>(
  "SANCTION COERCE ASSAULT PROTEST REJECT ACCUSE REQUEST THREATEN CONCEDE SUPPORT".split(" ") as PloverType[],
);

/** "marched to demand the resignation of", "a strike to protest": whom it is against. */
const purposesOf = (doc: ReadDoc, clause: Clause): Phrase =>
  (doc.clausesOf[clause.sentence] ?? [])
    .filter(({ governor, kind }) => governor === clause && (kind === "infinitive" || kind === "participle"))
    .flatMap((one) => [...patientOf(one), ...one.complements.flatMap(({ phrase }) => phrase)]);

/** "A man was stabbed in Rome", "two robbers shot a shopkeeper": a crime that is of no state, and hits none. */
export function isPrivate(doc: ReadDoc, clause: Clause, type: string): boolean {
  const harms = type === "ASSAULT";
  const agents = agentOf(doc, clause);
  return agents.length > 0
    ? agents.every((np) => isOf(np, ["private"]))
    : patientOf(clause).every((np) => isOf(np, ["private"]) || (harms && np.mentions.length === 0)) &&
        !clause.complements.some(isOfWar);
}

/** "killed in a bombing" */
const isOfWar = ({ phrase }: Complement): boolean =>
  phrase.some((np) => isOf(np, ["assault", "fighting", "protest", "riot"]));

function phraseIn(clause: Clause, slot: string): Phrase {
  if (slot === "subject") return clause.subject ?? [];
  return slot === "object" ? patientOf(clause) : complementOf(clause, slot);
}

/** Where a deed is done says least of whom it is done to: "marched in Beirut to denounce Syria". */
const WHERE = new Set(["in", "of", "near", "through", "along", "across"]);
const CRIMES = new Set<PloverType>(["ASSAULT", "COERCE"]);
/** "recalled its ambassador from Tehran": a place where the verb has one for those whom it is done to. */
const AT_PLACES = new Set<PloverType>(["SANCTION", "RETREAT", "MOBILIZE"]);
const HIT_PLACES = new Set<PloverType>(["ASSAULT", "COERCE", "PROTEST", "AID"]);
const HOSTILE = new Set<PloverType>([
  "ASSAULT",
  "COERCE",
  "PROTEST",
  "SANCTION",
  "MOBILIZE",
  "THREATEN",
  "ACCUSE",
  "REJECT",
]);

export const without = (parties: readonly Party[], others: readonly Party[]): Party[] =>
  parties.filter((party) => !others.some((other) => same(party, other)));

function whoActs(doc: ReadDoc, sentence: number, np: NounPhrase): Party[] {
  const named = whole(doc, np);
  if (named.length > 0) return named;
  const nobody = nounsOfThings().has(np.head) || (isOf(np, ["private"]) && np.mention === null);
  const inside = nobody ? [] : countriesIn(doc, np);
  if (inside.length === 0 && isSomebody(np)) inside.push(...placeOf(np)); // "Darfur rebels", "Baghdad police"
  if (inside.length > 0) return inside;
  const before = nounBefore(doc, sentence, np); // "Israeli intelligence officials"
  if (before) return whoActs(doc, sentence, before);
  if (!isSomebody(np) && !isHappening(np)) return [];
  return hangingOn(doc, sentence, np, isHappening(np) ? DONE_BY : BELONGING).flatMap((next) => {
    const further = whoActs(doc, sentence, next);
    return further.length > 0 ? further : placeOf(next);
  });
}

/** More is enough here: "Iraqi towns", "Moscow’s continued support", "the withdrawal of Russian troops". */
export function whoIsMeant(
  doc: ReadDoc,
  sentence: number,
  np: NounPhrase,
  hits: boolean,
  apart: readonly Party[],
): Party[] {
  const named = whole(doc, np);
  if (named.some(({ type }) => type !== "organization")) return named;
  if (named.length > 0) {
    const within = hangingOn(doc, sentence, np, ["in", "of"]).flatMap(placeOf);
    return [...within, ...named];
  }
  if (nounsOfThings().has(np.head)) return [];
  for (const mention of [...np.mentions].reverse()) {
    const parties = meant(doc, mention);
    // "condemned a raid on its embassy": what is one’s own is not done to oneself
    const own = mention.kind === "pronoun" && without(parties, apart).length === 0;
    if (parties.length > 0 && !own) return parties;
  }
  if (hits || isSomebody(np)) {
    const there = placeOf(np);
    if (there.length > 0) return there;
  }
  return hangingOn(doc, sentence, np, hits ? AROUND : ABOUT).flatMap((next) =>
    whoIsMeant(doc, sentence, next, hits, apart),
  );
}

const BELONGING = ["of", "from", "in", "at"];
const DONE_BY = ["by", "between", "of"];
const ABOUT = ["of", "by", "from", "against", "on", "with", "between", "to", "over", "in", "for"];
const AROUND = [...ABOUT, "at", "near", "inside", "outside"];

/** The phrase as a whole: "the Foreign Ministry", and of "South Korea’s defence ministry" whose it is. */
function whole(doc: ReadDoc, np: NounPhrase): Party[] {
  const within = collect(np.mentions, (one) => (one.kind === "country" ? one.country : null));
  return distinct(collect(partiesOf(doc, [np]), (party) => forCountry(doc, party, within)));
}

const countriesIn = (doc: ReadDoc, np: NounPhrase): Party[] =>
  distinct(
    collect(np.mentions, (one) => (one.kind === "country" || one.kind === "organization" ? meant(doc, one) : null)),
  ).slice(-1);

/** People without a name: "rebels", "hundreds", "the police", "opposition parties". */
const isSomebody = (np: NounPhrase): boolean =>
  !isOf(np, ["private"]) && isOf(np, ["crowd", "rebel", "state", "collective", "body"]);

/** Those who are of the place where they do it. */
const isLocal = (np: NounPhrase): boolean => isSomebody(np) || isOf(np, ["protest", "riot", "strike"]);

/** What is done, as a noun: "clashes between police and students", "a raid". */
const isHappening = (np: NounPhrase): boolean => isOf(np, ["protest", "riot", "strike", "assault", "fighting", "bomb"]);

const isOf = (np: NounPhrase, classes: readonly string[]): boolean =>
  classes.some((name) => isOneOf(np, ploverNouns().get(name) ?? NOTHING));

const NOTHING: ReadonlySet<string> = new Set();

function meant(doc: ReadDoc, mention: Mention): Party[] {
  const resolution = doc.resolved.get(mention);
  const persons = (resolution?.persons ?? []).map((person): Party => ({ type: "person", id: person.name }));
  return collect([...persons, ...(resolution?.others ?? [])], (party) => forCountry(doc, party));
}

const TOWARDS = ["in", "to", "at", "into", "for"];

/** The country that somebody goes to: "arrived in Amman", "will visit Albania". */
function placesOf(clause: Clause): Party[] {
  const phrases = [clause.object ?? [], ...TOWARDS.map((preposition) => complementOf(clause, preposition))];
  return phrases.flat().flatMap(placeOf).slice(0, 1);
}

const THERE = new Set("in at near outside across inside throughout around over on through of".split(" "));

/** The country that a clause is set in: "blocked streets in Hong Kong". */
export function placesIn(clause: Clause): Party[] {
  const there = clause.complements
    .filter(({ preposition }) => THERE.has(preposition))
    .flatMap(({ phrase }) => phrase.flatMap(placeOf));
  // "gathered in Lima to protest"
  return there.length === 0 && clause.kind === "infinitive" && clause.governor ? placesIn(clause.governor) : there;
}

function placeOf(np: NounPhrase): Party[] {
  const own = countryOfPlace(np.mention);
  const country = own ?? np.mentions.map(countryOfPlace).find((one) => one !== null) ?? null;
  return country ? [asCountry(country)] : [];
}

const same = (a: Party, b: Party): boolean => a.type === b.type && a.id === b.id;

const distinct = (parties: readonly Party[]): Party[] =>
  parties.filter((party, i) => parties.findIndex((one) => same(one, party)) === i);
