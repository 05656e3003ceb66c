import type { Evidence, OfficeHeld, PersonFact } from "../facts/shapes.js";
import type { Role } from "./mentions/mention.js";
import type { Person } from "./resolve/person.js";
import type { ReadDoc } from "./resolve/reading.js";

/** The persons of an article with their names, offices and country, each with the words that say so. */
export function personFacts(doc: ReadDoc): PersonFact[] {
  const rolesOf = new Map<Person, string[]>();
  for (const [mention, { persons }] of doc.resolved) {
    const [person] = persons;
    if (mention.kind !== "role" || !person || persons.length > 1) continue;
    rolesOf.set(person, [...(rolesOf.get(person) ?? []), doc.text.slice(mention.start, mention.end)]);
  }
  return doc.mentions.persons.map((person) => ({
    name: person.name,
    aliases: aliasesOf(doc, person, rolesOf.get(person) ?? []),
    country: person.country,
    countryEvidence: person.countrySource ? [cite(person.countrySource.span, person.countrySource.rule)] : [],
    offices: officesOf(person),
    evidence: person.mentions.map((mention) => cite({ ...mention, ...mention.nameSpan }, "person/name")),
  }));
}

/** The name, its other forms, and the role phrases that mean this person, alone or set off from the name by a comma; no
 *  pronouns. */
function aliasesOf(doc: ReadDoc, person: Person, roles: readonly string[]): string[] {
  const written = person.mentions.map(({ nameSpan: { start, end } }) =>
    doc.text.slice(start, end).replace(/\s+/g, " "),
  );
  const forms = new Set<string>([person.name, ...written]);
  for (const { roles, nameSpan } of person.mentions)
    for (const role of roles)
      if (role.wording !== "" && !role.plural && /^\s*[,–—]\s*$/.test(doc.text.slice(role.end, nameSpan.start)))
        forms.add(doc.text.slice(role.start, role.end));
  for (const role of roles) forms.add(role);
  return [...forms];
}

function officesOf(person: Person): OfficeHeld[] {
  const offices = new Map<string, OfficeHeld>();
  for (const role of person.roles) {
    if (role.wording === "" || role.level === "group" || role.level === "honorific") continue;
    const known = offices.get(role.wording);
    const evidence = [...(known?.evidence ?? []), cite(role, "person/office")];
    offices.set(role.wording, {
      wording: role.wording,
      kind: role.kind,
      of: ofWhat(role),
      tenure: role.tenure,
      evidence,
    });
  }
  return [...offices.values()];
}

function ofWhat(role: Role): OfficeHeld["of"] {
  if (role.organization) return { type: "organization", id: role.organization };
  const country = role.countries.length === 1 ? role.countries[0] : undefined;
  return country ? { type: "country", id: country } : null;
}

const cite = (span: { start: number; end: number; sentence: number }, rule: string): Evidence => ({
  sentence: span.sentence,
  start: span.start,
  end: span.end,
  rule,
  confidence: 0.9,
});
