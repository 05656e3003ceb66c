import type { Evidence, EventFact, MeetingFact, OrganizationFact, Party, StatementFact } from "../facts/shapes.js";
import type { ReadDoc } from "./resolve/reading.js";
import { organizations } from "./world/organizations.js";

/** The organizations that an article names, and those that stand for somebody in its facts ("his office"). */
export function organizationFacts(
  doc: ReadDoc,
  meetings: readonly MeetingFact[],
  statements: readonly StatementFact[],
  events: readonly EventFact[],
): OrganizationFact[] {
  const found = new Map<string, { aliases: Set<string>; kind: string | null; evidence: Evidence[] }>();
  const add = (name: string, evidence: Evidence, alias = name) => {
    const one = found.get(name) ?? { aliases: new Set([name]), kind: kindOf(name), evidence: [] };
    one.aliases.add(alias);
    one.evidence.push(evidence);
    found.set(name, one);
  };
  for (const mention of doc.mentions.ofSentence.flat()) {
    const cite = {
      sentence: mention.sentence,
      start: mention.start,
      end: mention.end,
      rule: "organization/named",
      confidence: 0.9,
    };
    if (mention.kind === "organization") add(mention.name, cite, doc.text.slice(mention.start, mention.end));
    const roles = mention.kind === "person" ? mention.roles : mention.kind === "role" ? [mention.role] : [];
    // "Foreign Ministry spokesman": whose ministry it is, only a mention of its own can say
    for (const { organization } of roles)
      if (organization && !organizations().named(organization)[0]?.generic) add(organization, cite, organization);
  }
  const cited = (party: Party | null, evidence: readonly Evidence[]) => {
    if (party?.type === "organization" && !found.has(party.id) && evidence[0])
      add(party.id, { ...evidence[0], rule: "organization/party" });
  };
  for (const { participants } of meetings) for (const { party, evidence } of participants) cited(party, evidence);
  for (const { speaker, addressee, evidence } of statements) {
    cited(speaker, evidence);
    cited(addressee, evidence);
  }
  for (const { actors, recipients, evidence } of events)
    for (const party of [...actors, ...recipients]) cited(party, evidence);
  return [...found].map(([name, { aliases, kind, evidence }]) => ({ name, aliases: [...aliases], kind, evidence }));
}

const kindOf = (name: string): string | null => organizations().named(name)[0]?.kind ?? null;
