import type { Party } from "../../facts/shapes.js";
import { quotationAt } from "../doc.js";
import type { Role, RoleMention } from "../mentions/mention.js";
import type { Clause } from "../syntax/clause.js";
import { fitsRole } from "./fits-role.js";
import { adoptRole } from "./person-country.js";
import type { Person } from "./person.js";
import type { Resolution } from "./reading.js";
import { asCountry, countryOnly, NEAR, OPEN, personsOf, type Story } from "./story.js";

const FACING = new Set(["host", "guest", "counterpart"]);

export function singleRole(story: Story, mention: RoleMention, subject: boolean, own: Clause | null): Resolution {
  const { role } = mention;
  if (role.level === "group" || role.level === "private") return fallback(story, mention);
  const titled = role.level === "honorific" ? namedRightAfter(story, mention) : null;
  if (titled) {
    adoptRole(titled, role);
    return { persons: [titled], others: [], rule: "reference/rank-of-name" };
  }
  const quoted = quotationAt(story.doc, mention.start) !== null;
  const scored = story.discourse
    .latest()
    .map((person) => ({ person, score: role.head === "counterpart" ? 0 : fitsRole(role, person) }))
    .filter((one) => one.score > 0);
  const best = Math.max(0, ...scored.map((one) => one.score));
  const fitting = scored.filter((one) => one.score === best).map((one) => one.person);
  const acting = personsOf(story.resolved, own?.subject ?? null);
  const hosts = /\bvisiting\b/.test(role.wording) ? acting.map(({ country }) => country) : []; // whom they host comes from elsewhere
  const apart = fitting.filter(
    (person) => !acting.includes(person) && !story.facedBy.includes(person) && !hosts.includes(person.country),
  );
  const [first, second] = foremost(story, role, apart);
  const peer = role.head === "counterpart" && role.countries.length > 0 ? peerOf(story, role, own) : null;
  if (peer) return { persons: [peer], others: [], rule: "reference/counterpart" };
  const facing = role.level === "relational" && role.countries.length === 0 ? facedIn(story, mention, own) : null;
  if (facing) return { persons: [facing], others: [], rule: "reference/facing" };
  if (role.definite && first && (!second || role.countries.length > 0 || role.possessor === null)) {
    return { persons: [first], others: [], rule: "reference/role" };
  }
  if (role.definite && !quoted && role.level !== "relational")
    story.discourse.pending.push({ mention, asSubject: subject });
  else if (role.head === "counterpart" && role.countries.length > 0)
    story.discourse.pending.push({ mention, asSubject: false });
  return fallback(story, mention);
}

/** In a release "Prime Minister met" is of the one it is by, whom it named first; "the Minister", with a capital, is rather
 *  one whose own office was said than the counterpart of one. Else who was spoken of last. */
function foremost({ doc }: Story, { wording, start, end, countries }: Role, persons: readonly Person[]): Person[] {
  if (!/^\p{Lu}/u.test(wording) || countries.length > 0) return [...persons];
  const opens = (person: Person) => person.mentions[0]?.first ?? 0;
  if (doc.text.slice(start, end) === wording) return [...persons].sort((a, b) => opens(a) - opens(b));
  const own = persons.filter(({ roles }) => roles.every(({ head }) => head !== "counterpart"));
  return [...own, ...persons.filter((person) => !own.includes(person))];
}

/** "His Highness the Amir of Kuwait Sheikh Sabah" */
function namedRightAfter(story: Story, mention: RoleMention): Person | null {
  const next = story.mentions.byToken.get(mention.last + 1);
  return (next && story.mentions.personOf.get(next)) ?? null;
}

/** "his Bangladeshi counterpart": the one of that country spoken of before who holds the same office. */
function peerOf(story: Story, role: Role, own: Clause | null): Person | null {
  const gender = role.possessor === "his" ? "m" : role.possessor === "her" ? "f" : null;
  const self = personsOf(story.resolved, own?.subject ?? null)[0] ?? story.discourse.lastPerson(gender, role.sentence);
  const offices = new Set(self?.roles.flatMap(({ kind, tenure }) => (kind && tenure === "current" ? kind : [])));
  const known = story.discourse
    .latest()
    .filter(
      (person) =>
        person !== self &&
        person.country !== null &&
        role.countries.includes(person.country) &&
        person.roles.some(({ kind, tenure }) => tenure === "current" && offices.has(kind ?? "")),
    );
  return known[0] ?? null;
}

/** "his guest", "her host", "his visitor": who is left of the two that were told of last, once the one whose guest it is
 *  is set aside. */
function facedIn(story: Story, mention: RoleMention, own: Clause | null): Person | null {
  const { role, sentence } = mention;
  if (!FACING.has(role.head) || !role.definite) return null;
  const subject = personsOf(story.resolved, own?.subject ?? null)[0];
  const gender = role.possessor === "his" ? "m" : role.possessor === "her" ? "f" : null;
  const self = subject ?? story.discourse.lastPerson(gender, sentence);
  const pair = story.discourse.groups.findLast(({ persons }) => persons.length === 2 && self && persons.includes(self));
  if (!pair || sentence - pair.sentence > NEAR) return null;
  return pair.persons.find((person) => person !== self) ?? null;
}

/** Nobody is named: the country or the organization the role belongs to stands for whoever it is. */
function fallback(story: Story, mention: RoleMention): Resolution {
  const { role, sentence } = mention;
  const others: Party[] =
    role.countries.length > 0
      ? role.countries.map(asCountry)
      : role.organization
        ? [{ type: "organization", id: role.organization }]
        : [];
  if (others.length > 0) {
    const rule = role.countries.length > 0 ? "reference/role-of-country" : "reference/role-of-organization";
    story.unnamed.set(role.head, { others, sentence });
    return { persons: [], others, rule };
  }
  const told = story.unnamed.get(role.head);
  if (told && role.definite && role.possessor === null && sentence - told.sentence <= NEAR)
    return { persons: [], others: told.others, rule: "reference/unnamed-again" };
  if (!role.definite) story.unnamed.delete(role.head);
  if (role.possessor && role.kind && role.level !== "private") {
    const holder = story.discourse.lastPerson(
      role.possessor === "her" ? "f" : role.possessor === "his" ? "m" : null,
      mention.sentence,
    );
    if (holder?.country) return countryOnly(holder.country, "reference/role-of-possessor");
  }
  return OPEN;
}
