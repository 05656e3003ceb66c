import type { Party } from "../../facts/shapes.js";
import type { Doc } from "../doc.js";
import type { Dateline } from "../mentions/dateline.js";
import type { Mentions } from "../mentions/find-mentions.js";
import type { Mention } from "../mentions/mention.js";
import type { Spans } from "../syntax/spans.js";
import type { Chunk, NounPhrase } from "../syntax/chunk.js";
import type { Clause, Phrase } from "../syntax/clause.js";
import type { Turn } from "../turns.js";
import type { Person } from "./person.js";

/** Whom a mention means, and the rule that decided. */
export interface Resolution {
  readonly persons: readonly Person[];
  /** Where no person is named: the countries or organizations that the words stand for. */
  readonly others: readonly Party[];
  readonly rule: string;
}

/** The article with everything that is understood of it before facts are read. */
export interface ReadDoc extends Doc {
  readonly mentions: Mentions;
  /** Of an interview; else none. */
  readonly turns: readonly Turn[];
  /** "GENEVA, Sept 14 - ": where the report comes from. */
  readonly dateline: Dateline | null;
  readonly spans: Spans;
  readonly chunksOf: readonly (readonly Chunk[])[];
  readonly clausesOf: readonly (readonly Clause[])[];
  readonly resolved: ReadonlyMap<Mention, Resolution>;
  /** What was found of it since, by `kept`. */
  readonly kept: Map<unknown, unknown>;
}

export const NOBODY: Resolution = { persons: [], others: [], rule: "open" };

const DELEGATIONS = new Set(["delegation", "mission", "team", "group", "contingent"]);

/** "a delegation led by Saleh": who came with it. */
const leadersOf = (doc: ReadDoc, np: NounPhrase): Phrase =>
  (doc.clausesOf[doc.tokens[np.first]?.sentence ?? -1] ?? [])
    .filter(({ verb, object }) => (verb.lemma === "lead" || verb.lemma === "head") && object?.includes(np))
    .flatMap(({ complements }) => complements)
    .flatMap(({ preposition, phrase }) => (preposition === "by" ? phrase : []));

const partiesMeant = ({ persons, others }: Resolution): Party[] => [
  ...persons.map((person): Party => ({ type: "person", id: person.name })),
  ...others,
];

/** Everybody a noun phrase stands for, persons by name, else countries and organizations. */
export function partiesOf(doc: ReadDoc, phrase: readonly NounPhrase[] | null): Party[] {
  const parties: Party[] = [];
  for (const np of phrase ?? []) {
    const resolution = np.mention ? doc.resolved.get(np.mention) : undefined;
    if (resolution) parties.push(...partiesMeant(resolution));
    else if (DELEGATIONS.has(np.head)) parties.push(...partiesOf(doc, leadersOf(doc, np)));
  }
  return parties.filter((party, i) => parties.findIndex((one) => one.type === party.type && one.id === party.id) === i);
}
