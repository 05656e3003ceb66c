import type { IsoDate } from "../../facts/shapes.js";
import { knownPeople, type KnownPerson } from "../world/known-people.js";
import { officeCountries } from "../world/office-countries.js";
import { organizations } from "../world/organizations.js";
import { titles } from "../world/offices.js";
import type { Role } from "../mentions/mention.js";
import { wordsOf } from "./name-words.js";
import type { Person } from "./person.js";

/** Fills in what the article leaves to its readers: the country of a title that one country alone has, and who a public
 *  figure is. What the article says goes first, and an official of an international organization speaks for no country.
 *  @param publishedAt decides which office a figure held; null: every office counts */
export function recognise(person: Person, publishedAt: IsoDate | null): void {
  const known = knownByName(person.name) ?? knownByOffice(person, publishedAt);
  person.gender ??= known?.gender ?? null;
  for (const office of known?.offices ?? []) {
    if (heldIn(office, publishedAt)) person.roles.push(knownRole(person, office));
  }
  if (person.country !== null || person.roles.some(isInternational)) return;
  const titled = person.roles
    .map((role) => officeCountries().get(role.title ?? ""))
    .find((country) => country !== undefined);
  const country = known ? known.iso3 : (titled ?? null);
  const mention = person.mentions[0];
  if (!country || !mention) return;
  person.country = country;
  person.countrySource = {
    span: { ...mention.nameSpan, sentence: mention.sentence },
    rule: known ? "country/public-figure" : "country/title",
  };
}

/** By the name as written, without middle initials and "Jr.", or with the family name at the other end. */
function knownByName(name: string): KnownPerson | null {
  const words = name.split(" ").filter((word, i) => i === 0 || !/^(\p{Lu}\.|Jr\.?|Sr\.?|I{1,3})$/u.test(word));
  // "Salman bin Abdulaziz Al Saud": the house he is of may be said or not
  const withoutHouse = name.replace(/ Al[ -]\p{Lu}[\p{L}-]+$/u, "");
  const turned = [...words.slice(1), words[0]].join(" ");
  const named = (words: string) => knownPeople().named(words);
  const housed = withoutHouse.includes(" ") ? named(withoutHouse) : null;
  return named(name) ?? named(words.join(" ")) ?? housed ?? (words.length === 2 ? named(turned) : null);
}

/** "President Assad": of those with this family name, the only one who held that office then. */
function knownByOffice(person: Person, publishedAt: IsoDate | null): KnownPerson | null {
  const kind = person.roles.find((role) => role.kind !== null && role.tenure === "current")?.kind;
  if (!kind || publishedAt === null || wordsOf(person.name).length > 1) return null;
  const [only, other] = knownPeople().inOffice(person.name, kind, Number(publishedAt.slice(0, 4)));
  return only && !other ? only : null;
}

type Office = KnownPerson["offices"][number];

function heldIn(office: Office, publishedAt: IsoDate | null): boolean {
  const year = publishedAt === null ? null : Number(publishedAt.slice(0, 4));
  return year === null || (office.from <= year && (office.to === null || year <= office.to));
}

const isInternational = (role: Role): boolean => {
  if (role.organization === null || role.countries.length > 0) return false;
  const known = organizations().named(role.organization)[0];
  return known !== undefined && known.iso3 === null && !known.generic;
};

/** An office that the text does not name: for finding whom "the president" means, never a fact of the article. */
function knownRole(person: Person, office: Office): Role {
  const mention = person.mentions[0];
  if (!mention) throw new Error(`${person.name} is mentioned nowhere`);
  const title = titles().named(office.kind)[0];
  const { first, last, start, end, sentence } = mention;
  return {
    first,
    last,
    start,
    end,
    sentence,
    wording: "",
    kind: office.kind,
    title: null,
    head: office.kind,
    level: title?.level ?? "official",
    countries: /^[A-Z]{3}$/.test(office.of) ? [office.of] : [],
    organization: null,
    possessor: null,
    tenure: "current",
    plural: false,
    count: null,
    gender: null,
    definite: true,
  };
}
