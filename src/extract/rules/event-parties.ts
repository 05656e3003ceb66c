import type { Party } from "../../facts/shapes.js";
import type { Mention } from "../mentions/mention.js";
import { partiesOf, type ReadDoc } from "../resolve/reading.js";
import type { NounPhrase } from "../syntax/chunk.js";
import type { Clause } from "../syntax/clause.js";
import { nounsOfThings } from "../world/nouns-of-things.js";
import { ploverNouns } from "../world/plover-nouns.js";
import type { PloverVerb } from "../world/plover-verbs.js";
import { agentOf, complementOf, hangingOn, patientOf } from "./event-pattern.js";

/** Who does what a clause tells, as countries and organizations: a person acts for his or her country.
 *  @example "the Israeli army" // ISR; "Afghan rebels" // nobody: they do not act for the state */
export function actorsOf(doc: ReadDoc, clause: Clause, verb: PloverVerb): Party[] {
  const partners = verb.partners.flatMap((slot) => complementOf(clause, slot));
  return distinct([...agentOf(clause), ...partners].flatMap((np) => whoActs(doc, clause.sentence, np)));
}

/** To whom it is done: those in the first place of the clause, of the places the verb has, that names somebody. */
export function recipientsOf(doc: ReadDoc, clause: Clause, verb: PloverVerb): Party[] {
  for (const slot of verb.recipients) {
    const parties =
      slot === "place"
        ? placesOf(clause)
        : (slot === "object" ? patientOf(clause) : complementOf(clause, slot)).flatMap((np) =>
            whoIsMeant(doc, clause.sentence, np),
          );
    if (parties.length > 0) return distinct(parties);
  }
  return [];
}

export const without = (parties: readonly Party[], others: readonly Party[]): Party[] =>
  parties.filter((party) => !others.some((other) => same(party, other)));

function whoActs(doc: ReadDoc, sentence: number, np: NounPhrase): Party[] {
  const named = whole(doc, np);
  if (named.length > 0) return named;
  if (isOf("state", np)) {
    const inside = np.mentions.filter((one) => one.kind === "country").flatMap((one) => meant(doc, one));
    if (inside.length > 0) return inside;
  }
  if (!isOf("collective", np) && !isOf("state", np)) return [];
  const next = hangingOn(doc, sentence, np, ["of", "from"]);
  return next && next !== np ? whoActs(doc, sentence, next) : [];
}

/** More is enough here: "Iraqi towns", "Moscow’s continued support", "the withdrawal of Russian troops". */
function whoIsMeant(doc: ReadDoc, sentence: number, np: NounPhrase): Party[] {
  const named = whole(doc, np);
  if (named.length > 0) return named;
  if (isOf("rebel", np) || nounsOfThings().has(np.head)) return [];
  for (const mention of [...np.mentions].reverse()) {
    const parties = meant(doc, mention);
    if (parties.length > 0) return parties;
  }
  const next = hangingOn(doc, sentence, np, ["of", "by", "from"]);
  return next ? whoIsMeant(doc, sentence, next) : [];
}

const whole = (doc: ReadDoc, np: NounPhrase): Party[] => partiesOf(doc, [np]).map((party) => forCountry(doc, party));

const isOf = (name: string, np: NounPhrase): boolean => ploverNouns().get(name)?.has(np.head) ?? false;

function meant(doc: ReadDoc, mention: Mention): Party[] {
  const resolution = doc.resolved.get(mention);
  const persons = (resolution?.persons ?? []).map((person): Party => ({ type: "person", id: person.name }));
  return [...persons, ...(resolution?.others ?? [])].map((party) => forCountry(doc, party));
}

function forCountry(doc: ReadDoc, party: Party): Party {
  const country =
    party.type === "person" ? doc.mentions.persons.find((person) => person.name === party.id)?.country : null;
  return country ? { type: "country", id: country } : party;
}

const TOWARDS = ["in", "to", "at", "into", "for"];

/** The country that somebody goes to: "arrived in Amman", "will visit Albania". */
function placesOf(clause: Clause): Party[] {
  const phrases = [clause.object ?? [], ...TOWARDS.map((preposition) => complementOf(clause, preposition))];
  for (const np of phrases.flat()) {
    const { mention } = np;
    const country = mention?.kind === "place" ? mention.country : mention?.kind === "country" ? mention.country : null;
    if (country) return [{ type: "country", id: country }];
  }
  return [];
}

const same = (a: Party, b: Party): boolean => a.type === b.type && a.id === b.id;

const distinct = (parties: readonly Party[]): Party[] =>
  parties.filter((party, i) => parties.findIndex((one) => same(one, party)) === i);
