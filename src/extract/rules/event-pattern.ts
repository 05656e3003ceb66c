import { collect } from "../collect.js";
import { keptOf } from "../resolve/kept.js";
import { partiesOf, type ReadDoc } from "../resolve/reading.js";
import type { Mention } from "../mentions/mention.js";
import type { Chunk, NounPhrase } from "../syntax/chunk.js";
import type { Clause, Phrase } from "../syntax/clause.js";
import { namesOf } from "../syntax/noun-names.js";
import { phraseStartingAt } from "../syntax/phrase.js";
import { ploverNouns } from "../world/plover-nouns.js";
import { ploverVerbs, type NounTest, type PloverVerb } from "../world/plover-verbs.js";

/** The entry of the table of verbs that a clause is an instance of; null when it tells of no event.
 *  @example "imposed sanctions on" // SANCTION; "imposed a curfew" // COERCE; "imposed a style" // null */
export const patternOf = keptOf((doc, clause: Clause): PloverVerb | null => {
  const { lemma, particle, scheduled } = clause.verb;
  if (lemma === "blame" && scheduled) return null; // "was to blame" blames nobody else
  const fits = (verb: PloverVerb) =>
    verb.particle === (particle ?? "") && subjectFits(doc, clause, verb) && nounFits(doc, clause, verb);
  return ploverVerbs().get(lemma)?.find(fits) ?? null;
});

/** What the verb is done to: its object, after a passive its subject. */
export function patientOf(clause: Clause): Phrase {
  if (isStative(clause)) return [];
  return (clause.verb.passive ? (clause.subject ?? clause.object) : clause.object) ?? [];
}

/** Who does it: the subject, after a passive whoever stands after "by". Of a participle right after a noun it is that noun
 *  ("crowds throwing stones"), of "they said they would leave" those who said so. */
export function agentOf(doc: ReadDoc, clause: Clause): Phrase {
  if (clause.verb.passive && !isStative(clause)) return complementOf(clause, "by");
  // "died in shelling by Pakistani troops"
  if (clause.verb.participle === "present" && clause.opener !== null && clause.object === null) {
    const by = complementOf(clause, "by");
    if (by.length > 0) return by;
  }
  const described = clause.verb.participle === "present" ? describedBy(doc, clause) : null;
  if (described) return [described];
  const [subject] = clause.subject ?? [];
  const { governor } = clause;
  const said = governor && governor.start < clause.start && governor.subject !== clause.subject;
  if (said && subject && isOpenPronoun(doc, subject) && (governor.subject?.length ?? 0) > 0)
    return agentOf(doc, governor);
  return clause.subject ?? [];
}

const STATES = new Set(
  "commit oppose determine prepare dedicate resolve devote dispose incline interest engage".split(" "),
);

/** "is committed to", "was opposed to": participles that tell how somebody stands, not what was done to them. */
const isStative = ({ verb, complements }: Clause): boolean =>
  verb.passive && !verb.participle && STATES.has(verb.lemma) && !complements.some((one) => one.preposition === "by");

/** "it" and "they" that nothing before was found for. */
const isOpenPronoun = (doc: ReadDoc, { mention }: NounPhrase): boolean =>
  mention?.kind === "pronoun" && ["it", "they"].includes(mention.word) && partiesIn(doc, mention) === 0;

const partiesIn = (doc: ReadDoc, mention: Mention): number => {
  const found = doc.resolved.get(mention);
  return (found?.persons.length ?? 0) + (found?.others.length ?? 0);
};

/** "demanded that the Sudanese government end curbs", where the tagger sees no verb after "that": whoever is to do it. */
export function toldAfterThat(doc: ReadDoc, clause: Clause): Phrase {
  const chunks = doc.chunksOf[clause.sentence] ?? [];
  const at = indexOf(chunks, clause.verb.first);
  const that = at < 0 ? undefined : chunks[at + 1];
  return that?.type === "sub" && that.word === "that" ? phraseStartingAt(chunks, at + 2).list : [];
}

/** The noun that a participle without a comma follows. */
function describedBy(doc: ReadDoc, clause: Clause): NounPhrase | null {
  const before = chunkBefore(doc, clause.sentence, clause.verb.first);
  return before?.type === "np" ? before : null;
}

/** The noun phrase that runs on into another: "Israeli intelligence officials" are two chunks. */
export function nounBefore(doc: ReadDoc, sentence: number, np: NounPhrase): NounPhrase | null {
  const before = chunkBefore(doc, sentence, np.first);
  return before?.type === "np" && !before.closed && before.last + 1 === np.first ? before : null;
}

/** Index of the chunk that begins at a token; -1 for none. */
function indexOf(chunks: readonly Chunk[], first: number): number {
  let low = 0;
  let high = chunks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((chunks[middle]?.first ?? 0) < first) low = middle + 1;
    else high = middle;
  }
  return chunks[low]?.first === first ? low : -1;
}

function chunkBefore(doc: ReadDoc, sentence: number, first: number): Chunk | undefined {
  const chunks = doc.chunksOf[sentence] ?? [];
  return chunks[indexOf(chunks, first) - 1];
}

export const complementOf = (clause: Clause, preposition: string): Phrase =>
  collect(clause.complements, (one) => (one.preposition === preposition ? one.phrase : null));

/** "gave Tanzania a grant": the second object, which follows the first without a word between. */
export function secondObject(doc: ReadDoc, clause: Clause): NounPhrase | null {
  const last = clause.object?.at(-1);
  return last ? followingNoun(doc, clause.sentence, last) : null;
}

function followingNoun(doc: ReadDoc, sentence: number, np: NounPhrase): NounPhrase | null {
  const chunks = doc.chunksOf[sentence] ?? [];
  const next = chunks[indexOf(chunks, np.first) + 1];
  return next?.type === "np" ? next : null;
}

/** The noun phrases that hang on another by one of these prepositions: "leaders of Romania and Hungary". */
export function hangingOn(doc: ReadDoc, sentence: number, np: NounPhrase, prepositions: readonly string[]): Phrase {
  const chunks = doc.chunksOf[sentence] ?? [];
  const at = indexOf(chunks, np.first);
  const link = at < 0 ? undefined : chunks[at + 1];
  const next = chunks[at + 2];
  if (link?.type !== "prep" || !prepositions.includes(link.word) || next?.type !== "np") return [];
  return phraseStartingAt(chunks, at + 2).list;
}

/** What was agreed, asked or refused: "to cooperate", "that Iran stop", "of violating"; null where nothing follows. */
export const contentOf = keptOf((doc, clause: Clause): Clause | null => {
  const after = (doc.clausesOf[clause.sentence] ?? []).filter(
    (one) => one.governor === clause && one.verb.start > clause.verb.start,
  );
  return (
    after.find((one) => one.kind === "infinitive") ??
    after.find((one) => one.opener === "that" && one.kind !== "relative") ??
    after.find((one) => one.verb.participle === "present" && one.opener !== null) ??
    null
  );
});

const NO_NOUNS: ReadonlySet<string> = new Set();

function subjectFits(doc: ReadDoc, clause: Clause, verb: PloverVerb): boolean {
  if (verb.subject === null && !verb.impersonal) return true;
  const agents = agentOf(doc, clause);
  if (verb.impersonal) return !agents.some(isPerson);
  return agents.some((np) => isOneOf(np, verb.subject ?? NO_NOUNS));
}

const isPerson = ({ mention }: NounPhrase): boolean =>
  mention?.kind === "person" ||
  (mention?.kind === "role" && !mention.role.plural) ||
  (mention?.kind === "pronoun" && ["he", "she", "i"].includes(mention.word));

const nounFits = (doc: ReadDoc, clause: Clause, verb: PloverVerb): boolean =>
  verb.nouns.length === 0 || verb.nouns.some((test) => holds(doc, clause, test));

function holds(doc: ReadDoc, clause: Clause, test: NounTest): boolean {
  const { nouns } = test;
  if (test.and && !holds(doc, clause, test.and)) return false;
  switch (test.what) {
    case "alone":
      return clause.object === null;
    case "clause":
      return contentOf(doc, clause) !== null;
    case "threat":
      return isThreat(contentOf(doc, clause));
    case "demand":
      return isDemand(doc, contentOf(doc, clause));
    default:
  }
  const phrase = phraseFor(doc, clause, test.preposition);
  if (test.what === "party" || test.what === "person") {
    const parties = collect(phrase, (np) => partiesOf(doc, [np]));
    return parties.some((party) => test.what === "party" || party.type === "person");
  }
  return nouns === null ? phrase.length > 0 : phrase.some((np) => names(np, nouns));
}

function phraseFor(doc: ReadDoc, clause: Clause, preposition: string | null): Phrase {
  if (preposition === null) return thingsOf(doc, clause);
  if (preposition === "joint") return thingsOf(doc, clause).filter((np) => np.words.includes("joint"));
  return complementOf(clause, preposition);
}

/** "warned that it would retaliate", "would not tolerate": what is to come if somebody does not give way. */
function isThreat(content: Clause | null): boolean {
  const verb = content?.verb;
  return (
    verb !== undefined && verb.tense === "future" && (ploverNouns().get("consequence") ?? NO_NOUNS).has(verb.lemma)
  );
}

/** "insisted that Iraq withdraw", "that it should", "to go": not "insisted that Iraq withdrew". */
function isDemand(doc: ReadDoc, content: Clause | null): boolean {
  if (!content) return false;
  const { verb } = content;
  const bare = verb.form === verb.lemma && verb.tense === "present" && verb.modal === null;
  return (
    verb.infinitive || ["must", "should"].includes(verb.modal ?? "") || bare || doc.tokens[verb.first]?.lower === "be"
  );
}

/** "two million dollars of aid", "a series of bombs": the measure and what is measured. */
const thingsOf = keptOf((doc, clause: Clause): Phrase => {
  const second = secondObject(doc, clause);
  const all = [...patientOf(clause), ...(second ? [second] : [])];
  return [...all, ...collect(all, (np) => hangingOn(doc, clause.sentence, np, ["of"]))];
});

/** Whether the head of a phrase is one of some nouns; the tagger gives "Nurses" at the head of a sentence no lemma. */
export const isOneOf = (np: NounPhrase, nouns: ReadonlySet<string>): boolean =>
  namesOf(np).heads.some((word) => nouns.has(word));

/** Whether a phrase is one of some nouns, by its head or its last words: "a hunger strike". */
export const names = (np: NounPhrase, nouns: ReadonlySet<string>): boolean =>
  isOneOf(np, nouns) || namesOf(np).tails.some((words) => nouns.has(words));
