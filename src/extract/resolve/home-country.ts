import type { Iso3 } from "../../facts/shapes.js";
import type { Dateline } from "../mentions/dateline.js";
import type { Role } from "../mentions/mention.js";
import type { Person } from "./person.js";

const NATIONAL = new Set(["minister", "vice-minister", "head-of-government", "deputy-head"]);

/** How many of those who are known must agree. */
const ENOUGH = 2;

/** Gives those whose office is named without a country ("Information Minister Yemane Gebremeskel") the country that the
 *  report is at home in: that of the others who are named so and are known, else of the dateline where that country is one
 *  of those that act in the first sentence. */
export function settleAtHome(persons: readonly Person[], acting: ReadonlySet<Iso3>, dateline: Dateline | null): void {
  const bare = persons.filter((person) => person.roles.some(isBare) && !person.roles.some(saysWhose));
  const known = bare.flatMap(({ country }) => country ?? []);
  const here = dateline?.city.city.iso3;
  const [home] = known.length >= ENOUGH ? known : here && acting.has(here) ? [here] : [];
  if (!home || known.some((country) => country !== home)) return;
  for (const person of bare) {
    const role = person.roles.find(isBare);
    if (person.country !== null || !role) continue;
    person.country = home;
    person.countrySource = { span: role, rule: "country/home" };
  }
}

const isBare = (role: Role): boolean =>
  role.wording !== "" && isNational(role) && role.tenure === "current" && !saysWhose(role);

/** Every country has one: ministers, the government’s spokesman, the opposition’s leader. */
const isNational = ({ level, kind, wording }: Role): boolean =>
  NATIONAL.has(level) || kind === "opposition leader" || /^government spokes/i.test(wording);

const saysWhose = ({ countries, organization, possessor }: Role): boolean =>
  countries.length > 0 || organization !== null || possessor !== null;
