import type { Iso3 } from "../../facts/shapes.js";
import type { Role, RoleMention } from "../mentions/mention.js";
import { fitsRole } from "./fits-role.js";
import type { Person } from "./person.js";
import type { Resolution } from "./reading.js";
import type { Clause } from "../syntax/clause.js";
import { asCountry, NEAR, OPEN, personsOf, type Story } from "./story.js";

export function pluralRole(story: Story, mention: RoleMention, own: Clause | null): Resolution {
  const { role } = mention;
  if (role.head === "guest" && role.possessor !== null) return guestsOf(story, mention, own) ?? OPEN;
  if (role.countries.length > 0)
    return { persons: [], others: role.countries.map(asCountry), rule: "reference/roles-of-countries" };
  if (role.organization)
    return {
      persons: [],
      others: [{ type: "organization", id: role.organization }],
      rule: "reference/roles-of-organization",
    };
  if ((!role.definite && role.count === null) || role.possessor !== null) return OPEN;
  return (
    (role.head === "country" || role.head === "side" ? bothSides(story, role) : groupOf(story, role)) ??
    allLately(story, mention) ??
    OPEN
  );
}

/** "his two guests": as many as were told of together, without the one whose guests they are. */
function guestsOf(story: Story, { role, sentence }: RoleMention, own: Clause | null): Resolution | null {
  const acting = personsOf(story.resolved, own?.subject ?? null);
  const [host] = acting.length > 0 ? acting : [story.discourse.lastPerson(null, sentence)];
  const group = story.discourse.groups.findLast(
    ({ persons }) =>
      persons.length > 1 && persons.length === (role.count ?? persons.length) && !persons.some((one) => one === host),
  );
  return group && (role.count !== null || sentence - group.sentence <= NEAR)
    ? { persons: group.persons, others: [], rule: "reference/guests" }
    : null;
}

/** "the two countries", "both sides": the last two that were told of together. */
function bothSides(story: Story, role: Role): Resolution | null {
  for (const group of [...story.discourse.groups].reverse()) {
    const others = group.others.length > 1 ? group.others : countriesOf(group.persons).map(asCountry);
    const sides = role.head === "country" ? others.filter((party) => party.type === "country") : others;
    if (sides.length === (role.count ?? sides.length) && sides.length > 1)
      return { persons: [], others: sides, rule: "reference/both-sides" };
  }
  return null;
}

/** "the two men", "both ministers", "the three leaders" */
function groupOf(story: Story, role: Role): Resolution | null {
  for (const { persons } of story.discourse.salient()) {
    const fitting =
      role.level === "group"
        ? persons
        : persons.filter(
            (person) =>
              fitsRole(singular(role), person, true) > 0 || person.roles.every(({ level }) => level === "affiliation"),
          );
    if (fitting.length > 1 && fitting.length === (role.count ?? fitting.length))
      return { persons: fitting, others: [], rule: "reference/group" };
  }
  if (!role.definite) return null;
  // "the four negotiators": as many as were told of together, whatever they are
  const as = story.discourse.salient().find(({ persons }) => persons.length === role.count);
  return as && as.persons.length > 2 ? { persons: as.persons, others: [], rule: "reference/as-many" } : null;
}

function allLately(story: Story, { role, sentence }: RoleMention): Resolution | null {
  const lately = role.level === "group" ? story.discourse.since(sentence - 2) : [];
  return role.count !== null && lately.length === role.count
    ? { persons: lately, others: [], rule: "reference/all-lately" }
    : null;
}

const singular = (role: RoleMention["role"]): RoleMention["role"] => ({ ...role, plural: false, countries: [] });

const countriesOf = (persons: readonly Person[]): Iso3[] => [
  ...new Set(persons.map((person) => person.country).filter((country): country is Iso3 => country !== null)),
];
