import type { Iso3 } from "../../facts/shapes.js";
import type { Dateline } from "../mentions/dateline.js";
import type { Role } from "../mentions/mention.js";
import type { Person } from "./person.js";

const NATIONAL = new Set(["minister", "vice-minister", "head-of-government", "deputy-head"]);

/** Gives those whose office is named without a country ("Information Minister Yemane Gebremeskel") the country that the
 *  report is at home in: the one of the others who are named so and are known, else of the dateline. */
export function settleAtHome(persons: readonly Person[], dateline: Dateline | null): void {
  const bare = persons.filter((person) => person.roles.some(isBare) && !person.roles.some(saysWhose));
  const known = bare.flatMap(({ country }) => country ?? []);
  const [first] = known;
  const home: Iso3 | null =
    first && known.every((one) => one === first) ? first : known.length > 0 ? null : datelineCountry(dateline);
  if (!home) return;
  for (const person of bare) {
    const role = person.roles.find(isBare);
    if (person.country !== null || !role) continue;
    person.country = home;
    person.countrySource = { span: role, rule: "country/home" };
  }
}

const datelineCountry = (dateline: Dateline | null): Iso3 | null => dateline?.city.city.iso3 ?? null;

const isBare = (role: Role): boolean =>
  role.wording !== "" && NATIONAL.has(role.level) && role.tenure === "current" && !saysWhose(role);

const saysWhose = ({ countries, organization, possessor }: Role): boolean =>
  countries.length > 0 || organization !== null || possessor !== null;
