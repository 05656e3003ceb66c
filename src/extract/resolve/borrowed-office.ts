import type { PersonMention, Role } from "../mentions/mention.js";
import { fitsRole } from "./fits-role.js";
import { adoptRole } from "./person-country.js";
import type { Person } from "./person.js";
import type { Story } from "./story.js";

/** The name that follows an unfilled role: subject for subject, the counterpart for the other. */
export function fillPending(story: Story, person: Person, sentence: number, subject: boolean): void {
  const known = person.roles.filter((role) => role.kind !== null);
  if (person.mentions[0]?.sentence !== sentence || known.some((role) => role.wording !== "")) return;
  const index = story.discourse.pending.findIndex(({ mention, asSubject }) => {
    const distance = mention.sentence < 3 ? sentence - mention.sentence : Infinity; // only the opening names later
    const role = mention.role;
    const free = (story.resolved.get(mention)?.persons.length ?? 0) === 0;
    const agrees = !role.gender || !person.gender || role.gender === person.gender;
    const same = !person.country || role.countries.length === 0 || role.countries.includes(person.country);
    const fits = known.length === 0 || fitsRole(role, person) > 0;
    return free && agrees && same && fits && asSubject === subject && distance >= 1 && distance <= 2;
  });
  const found = story.discourse.pending[index];
  if (!found) return;
  story.discourse.pending.splice(index, 1);
  adoptRole(person, found.mention.role);
  story.resolved.set(found.mention, { persons: [person], others: [], rule: "reference/named-after" });
}

/** "his Russian counterpart, Sergei Lavrov": he holds the office of the one whose counterpart he is. */
export function shareOffice(story: Story, person: Person, roles: readonly Role[]): void {
  const possessor = roles.find((role) => role.head === "counterpart")?.possessor;
  const gender = possessor === "his" ? "m" : possessor === "her" ? "f" : null;
  const other = story.discourse.lastPerson(gender, person.mentions[0]?.sentence ?? 0, [person]);
  const office = other?.roles.find((role) => role.kind !== null);
  const own = roles.find((role) => role.head === "counterpart");
  if (office && own) person.roles.push({ ...own, kind: office.kind, level: office.level, head: office.head });
}

/** "his spokesman, Ernesto Abella": an office beside somebody is one of the same country. */
export function shareCountry(story: Story, person: Person, mention: PersonMention): void {
  const owner = ownerOf(story, mention);
  if (owner?.country && person.country === null) {
    person.country = owner.country;
    person.countrySource = { span: mention, rule: "country/possessor" };
  }
  const role = mention.roles.find(({ possessor, kind }) => possessor !== null && kind !== null);
  if (!role || (person.country !== null && person.countrySource?.rule !== "country/title")) return;
  const gender = role.possessor === "his" ? "m" : role.possessor === "her" ? "f" : null;
  const country = gender && story.discourse.lastPerson(gender, mention.sentence, [person])?.country;
  if (!country) return;
  person.country = country;
  person.countrySource = { span: role, rule: "country/possessor" };
}

/** "the PM’s Press Secretary Ihsanul Karim": the person whose the office is. */
function ownerOf(story: Story, { first, sentence, roles }: PersonMention): Person | null {
  if (roles.length === 0 || !/^['’]s$/.test(story.doc.tokens[first - 1]?.text ?? "")) return null;
  const before = (story.mentions.ofSentence[sentence] ?? []).findLast(({ last }) => last === first - 2);
  return (before && story.resolved.get(before)?.persons[0]) ?? null;
}
