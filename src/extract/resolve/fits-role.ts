import type { Role } from "../mentions/mention.js";
import type { Person } from "./person.js";

const LEADERS = new Set(["head-of-state", "head-of-government", "leader", "deputy-head", "royal"]);
const MINISTERS = new Set(["minister", "vice-minister", "head-of-government"]);

/** Whether a role phrase can mean this person: the same office or a wider word for it ("the minister" for a foreign
 *  minister, "the leader" for a president), and no other country, organization or gender.
 *  @returns 3 when the title is the very same, 2 when the office itself fits, 1 when only a wider word does, 0 when it cannot be */
export function fitsRole(role: Role, person: Person, plural = role.plural): 0 | 1 | 2 | 3 {
  const country = role.countries[0];
  if (country && person.country && !role.countries.includes(person.country)) return 0;
  if (role.gender && person.gender && role.gender !== person.gender) return 0;
  const offices = person.roles.filter((own) => own.level !== "affiliation" && own.level !== "group");
  if (role.tenure === "former" && !offices.some((own) => own.tenure === "former")) return 0;
  if (role.kind === "highness" || role.kind === "majesty")
    return offices.some(({ level }) => level === "royal" || level === "head-of-state") ? 1 : 0;
  if (role.title && offices.some((own) => own.title === role.title)) return 3;
  if (role.kind && offices.some((own) => own.kind === role.kind)) return 2;
  const last = role.kind?.split(" ").at(-1);
  const wider = offices.some(
    (own) =>
      (role.kind === "head of state" && own.level === "head-of-state") ||
      (role.kind === "leader" && LEADERS.has(own.level)) ||
      // "the two ministers" are no prime ministers; "the minister" may be one
      (role.kind === "minister" && MINISTERS.has(own.level) && !(plural && own.level === "head-of-government")) ||
      (role.kind !== null &&
        !(plural && own.level === "head-of-government") &&
        own.kind !== null &&
        own.kind.split(" ").at(-1) === last &&
        role.kind.split(" ").length === 1) ||
      (role.kind !== null && own.kind !== null && role.kind.split(" ")[0] === own.kind && role.level === own.level) ||
      // "the Secretary" of a Secretary of State
      (role.kind !== null && own.kind?.startsWith(`${role.kind} of `) === true && role.level === own.level),
  );
  if (wider) return 1;
  // "the leader" of a person whose office was never said, but whose country was
  return offices.length === 0 && country !== undefined && person.country === country && role.kind === "leader" ? 1 : 0;
}
