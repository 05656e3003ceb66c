import type { Iso3, Party } from "../../facts/shapes.js";
import type { Mention } from "../mentions/mention.js";
import type { ReadDoc } from "../resolve/reading.js";
import { countryWords } from "../world/countries.js";
import { organizations } from "../world/organizations.js";
import { regions } from "../world/regions.js";

/** Bodies that are a state’s own: what they do the state does. */
const STATE_BODIES = new Set(["ministry", "parliament", "agency", "court", "military", "government"]);
/** Bodies that speak for nobody but themselves. */
const APART = new Set(["media", "company", "international", "alliance", "group", "agreement", "conference", "sports"]);
/** The words by which a body with a country’s name is told to be the state’s. */
const OF_STATE =
  /\b(ministry|department|court|parliament|assembly|senate|congress|duma|knesset|police|army|navy|force|forces|guards?|council|commission|agency|bureau|directorate|service|government|administration|authority|command)\b/i;

/** Whom somebody counts for: a person and a body of the state for their country; a party or an armed group for itself and
 *  the country it is of.
 *  @param within countries that the words around it name: "South Korea’s defence ministry" */
export function forCountry(doc: ReadDoc, party: Party, within: readonly Iso3[] = []): Party[] {
  if (party.type === "country") return [party];
  if (party.type === "person") {
    const country = doc.mentions.persons.find((person) => person.name === party.id)?.country;
    return [country ? asCountry(country) : party];
  }
  const known = organizations().named(party.id)[0];
  if (known && APART.has(known.kind)) return [party];
  const own = known?.iso3 ?? within[0] ?? countryNamedIn(party.id);
  if (!own) return [party];
  const ofState = known ? STATE_BODIES.has(known.kind) : OF_STATE.test(party.id);
  return ofState ? [asCountry(own)] : [asCountry(own), party];
}

/** "Latvian Constitutional Court"; the capital in a name is no country’s: "Moscow Helsinki Group". */
const countryNamedIn = (name: string): Iso3 | null =>
  countryWords()
    .in(name)
    .flatMap(({ values }) => values)
    .find(({ form }) => form === "name" || form === "adjective")?.country.iso3 ?? null;

/** The country that a place lies in; null for seas and what is disputed. */
export function countryOfPlace(mention: Mention | null): Iso3 | null {
  if (mention?.kind === "country") return mention.country;
  if (mention?.kind !== "place") return null;
  return mention.country ?? regions().named(mention.name)[0]?.iso3 ?? null;
}

export const asCountry = (id: Iso3): Party => ({ type: "country", id });
