import type { Role } from "../mentions/mention.js";
import type { Person } from "./person.js";

/** Gives a person what a role says: the office, and the country when none is known yet.
 *  An office of an international organization says that the person speaks for no country. */
export function adoptRole(person: Person, role: Role): void {
  if (!person.roles.includes(role)) person.roles.push(role);
  person.gender ??= role.gender;
  const country = role.countries.length === 1 ? role.countries[0] : undefined;
  if (person.country !== null || !country) return;
  person.country = country;
  person.countrySource = { span: role, rule: `country/${role.level === "affiliation" ? "affiliation" : "office"}` };
}

/** Reads a person’s country from the titles and appositions at the name itself.
 *  @example "Russian Foreign Minister Sergei Lavrov" // RUS */
export function readCountry(person: Person): void {
  for (const role of [...person.roles]) adoptRole(person, role);
}
