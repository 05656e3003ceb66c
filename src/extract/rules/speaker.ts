import type { Party, Span } from "../../facts/shapes.js";
import { partiesOf, type ReadDoc } from "../resolve/reading.js";
import type { NounPhrase } from "../syntax/chunk.js";
import type { Clause, Phrase } from "../syntax/clause.js";
import { reportingVerbs, type ReportingVerb } from "../world/reporting-verbs.js";

/** The entry of the verb table that a clause’s verb is, the one with the particle that stands after it first. */
export function reportingVerb(clause: Clause): ReportingVerb | null {
  const all = reportingVerbs().get(clause.verb.lemma) ?? [];
  const particle = clause.verb.particle ?? "";
  const next = clause.object === null ? (clause.complements[0]?.preposition ?? "") : "";
  return (
    all.find((verb) => verb.particle !== "" && (verb.particle === particle || verb.particle === next)) ??
    (particle === "" ? all.find((verb) => verb.particle === "") : undefined) ??
    null
  );
}

export interface Speaker {
  readonly party: Party | null;
  readonly span: Span;
}

/** Who a phrase says is speaking; an office without a name stands for its country, "his office" for an organization.
 *  @returns null when the phrase cannot speak ("the accord", "the text") */
export function speakerOf(doc: ReadDoc, phrase: Phrase | null): Speaker | null {
  const np = phrase?.[0];
  if (!np) return null;
  const span = { start: np.start, end: np.end };
  const party = partiesOf(doc, phrase ?? [])[0];
  if (party) return { party, span };
  const body = bodyOf(doc, np);
  if (body) return { party: body, span };
  const person = np.mention?.kind === "role" || np.mention?.kind === "pronoun" || np.mention?.kind === "person";
  return person ? { party: null, span } : null;
}

/** Words that stand for what was said or for anything at all, never for who says it. */
const NOBODY = new Set(
  "it this that these those there here what which who whom nothing none something everything anything all much time day year".split(
    " ",
  ),
);

/** The same, or whoever the words stand for where nobody is named: "one source", "a former official", "a statement". */
export function sourceOf(doc: ReadDoc, phrase: Phrase | null): Speaker | null {
  const named = speakerOf(doc, phrase);
  const np = phrase?.[0];
  if (named?.party || !np || np.mention?.kind === "pronoun") return named;
  if (NOBODY.has(np.words.at(-1) ?? "")) return named;
  const span = { start: np.start, end: endOfPhrase(doc, np) };
  return { party: SOURCES.has(np.head) ? employerOf(doc, np, span.end) : null, span };
}

const SOURCES = new Set(["source", "official", "diplomat", "aide", "adviser", "advisor", "spokesman", "spokeswoman"]);

/** "A source at the Brazilian ministry": the country he works for. */
function employerOf(doc: ReadDoc, np: NounPhrase, end: number): Party | null {
  const sentence = doc.tokens[np.first]?.sentence ?? 0;
  const within = (doc.mentions.ofSentence[sentence] ?? []).filter((one) => one.start > np.end && one.end <= end);
  const parties = within.flatMap((one) => doc.resolved.get(one)?.others ?? []);
  const [country, another] = parties.filter(({ type }) => type === "country");
  return country && !another ? country : null;
}

const OF = new Set(["of", "for", "from", "by", "at", "near", "with"]);

/** "a letter seen by Radio Andes", "one guard at the bridge": what belongs to the noun; "in" and "on" only where a verb
 *  follows, for in "said one guard in Lima" they belong to the saying. */
function endOfPhrase(doc: ReadDoc, np: NounPhrase): number {
  const chunks = doc.chunksOf[doc.tokens[np.first]?.sentence ?? 0] ?? [];
  let i = chunks.indexOf(np);
  while (i >= 0) {
    const next = chunks[i + 1];
    const seen = next?.type === "verb" && next.participle === "past" ? 1 : 0;
    const link = chunks[i + 1 + seen];
    if (link?.type !== "prep" || chunks[i + 2 + seen]?.type !== "np") break;
    const after = chunks[i + 3 + seen];
    if (!OF.has(link.word) && !(after?.type === "verb" && !after.participle)) break;
    i += 2 + seen;
  }
  return chunks[i]?.end ?? np.end;
}

const BODIES = new Set(
  "office ministry government embassy delegation administration team campaign party spokesperson spokesman spokeswoman department presidency chancellery cabinet".split(
    " ",
  ),
);

const OF_STATE = new Set([
  "office",
  "government",
  "administration",
  "presidency",
  "cabinet",
  "spokesman",
  "spokeswoman",
  "spokesperson",
]);

/** "his office", "the Mexican leader’s office", "the Japanese government". */
function bodyOf(doc: ReadDoc, np: NounPhrase): Party | null {
  if (!BODIES.has(np.head)) return null;
  for (const mention of np.mentions) {
    const resolution = doc.resolved.get(mention);
    const person = resolution?.persons[0];
    if (person?.country && OF_STATE.has(np.head)) return { type: "country", id: person.country };
    if (person) return { type: "organization", id: `${np.head} of ${person.name}` };
    const other = resolution?.others[0];
    if (other) return other;
  }
  return null;
}

/** "Clinton’s response": who it belongs to. */
export function possessorOf(doc: ReadDoc, phrase: Phrase | null): Speaker | null {
  const np = phrase?.[0];
  const owner = np?.mentions[0];
  const resolution = owner && doc.resolved.get(owner);
  const person = resolution?.persons[0];
  const party: Party | null = person ? { type: "person", id: person.name } : (resolution?.others[0] ?? null);
  return owner && party ? { party, span: { start: owner.start, end: owner.end } } : null;
}
