import type { Chunk, NounPhrase, VerbGroup } from "./chunk.js";
import type { Clause, Phrase } from "./clause.js";
import { nothingLeft, type Left } from "./left.js";
import { leftOf } from "./left-of.js";
import { phraseStartingAt } from "./phrase.js";
import { gappedAt, pastSetting, rightOf, type Right } from "./right-of.js";

/** Reads the clauses of a sentence from its chunks, left to right: every verb with its subject, object and complements.
 *  A relative clause takes the noun before it as its subject, a coordinated verb the subject before it, "to meet" the
 *  subject (or, after "asked him", the object) of the verb that governs it. */
export function readClauses(chunks: readonly Chunk[], sentence: number): Clause[] {
  const clauses: { clause: Clause; at: number }[] = [];
  chunks.forEach((chunk, at) => {
    if (chunk.type !== "verb") return;
    const right = rightOf(chunks, at);
    const left = speaksAfter(chunks, at, right.object)
      ? nothingLeft(chunk, clauses.at(-1))
      : leftOf(chunks, at, clauses);
    const postposed = left.subject === null && right.object !== null && isInverted(chunks, at);
    const speaker = postposed ? (namedAfter(chunks, right) ?? right.object) : null;
    const start = Math.min(left.start, chunk.start);
    const clause: Clause = {
      sentence,
      verb: helpedBy(clauses.at(-1)?.clause.verb, left, verbOf(chunk, left, isDenied(chunks, at))),
      kind: left.kind,
      subject: speaker ?? left.subject,
      object: postposed ? null : (left.reduced ?? right.object ?? left.relativeObject),
      complements: [...left.complements, ...right.complements],
      dates: [...left.dates, ...right.dates],
      governor: left.governor,
      opener: left.opener,
      quotes: [...left.quotes, ...right.quotes],
      start,
      end: right.end,
    };
    clauses.push({ at, clause });
    const other = otherSideAt(chunks, clause, right.next);
    if (other) clauses.push({ at, clause: other });
    let gap = right.object ? gappedAt(chunks, right.next) : null;
    for (let steps = 0; gap !== null && steps < MOST_GAPS; steps++) {
      const { clause: again, next } = gapped(clause, chunks, gap);
      clauses.push({ at, clause: again });
      gap = gappedAt(chunks, next);
    }
  });
  return governed(clauses.map(({ clause }) => clause));
}

/** "Before meeting her on Friday, he will fly home": a participle that opens depends on the verb that follows. */
function governed(clauses: Clause[]): Clause[] {
  const [opening] = clauses;
  if (opening?.kind !== "participle" || opening.verb.participle !== "present" || opening.governor) return clauses;
  const main = clauses.find(({ kind, subject }) => kind === "main" && subject !== null && subject === opening.subject);
  const same = main ?? clauses.find(({ kind }) => kind === "main");
  if (same) Object.assign(opening, { governor: same });
  return clauses;
}

const verbOf = (verb: VerbGroup, left: Left, denied: boolean): VerbGroup => {
  const reduced = left.reduced !== null && !verb.infinitive;
  return {
    ...verb,
    participle: reduced ? "past" : verb.participle,
    passive: reduced || verb.passive,
    negated: verb.negated || denied,
  };
};

/** "will, on the other hand, see": the helping verb before the comma belongs to the verb after it. */
const helpedBy = (helper: VerbGroup | undefined, left: Left, verb: VerbGroup): VerbGroup =>
  helper && helper.modal === helper.lemma && left.kind === "coordinate" && verb.form === verb.lemma
    ? { ...verb, modal: helper.modal, tense: helper.tense, negated: verb.negated || helper.negated }
    : verb;

const HELPING = new Set(["do", "did", "does", "be", "have"]);
const DENYING = new Set(["nor", "neither", "never", "nowhere", "hardly", "rarely"]);

/** "Nor did Biden hold talks with Ibrahim": the word that denies stands before the subject. */
function isDenied(chunks: readonly Chunk[], at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const chunk = chunks[i];
    if (chunk?.type === "comma" || chunk?.type === "sub" || chunk?.type === "quote") return false;
    if (chunk && "word" in chunk && DENYING.has(chunk.word)) return true;
    if (chunk?.type === "verb" && !HELPING.has(chunk.lemma) && chunk.modal === null) return false;
  }
  return false;
}

/** "Kelly sat next to the president; Ri next to the chairman": the other side, whose verb is not said again.
 *  @returns null where the sentence does not go on so to its end */
function otherSideAt(chunks: readonly Chunk[], clause: Clause, from: number): Clause | null {
  const link = chunks[from];
  if (link?.type !== "mark" || link.word !== ";" || clause.object) return null;
  const side = phraseStartingAt(chunks, from + 1, true);
  const before = chunks[side.next];
  const whom = phraseStartingAt(chunks, side.next + 1);
  const said = before?.type === "prep" && clause.complements.some(({ preposition }) => preposition === before.word);
  const last = whom.list.at(-1);
  if (!said || !last || chunks.slice(whom.next).some(({ type }) => type !== "mark")) return null;
  const complements = [{ preposition: before.word, phrase: whom.list }];
  return { ...clause, subject: side.list, complements, start: side.list[0]?.start ?? link.end, end: last.end };
}

/** The clause again, with the object and the setting that follow its "and". */
function gapped(clause: Clause, chunks: readonly Chunk[], from: number): { clause: Clause; next: number } {
  const at = pastSetting(chunks, from);
  const lead = chunks.slice(from, at);
  const dates = lead.flatMap((chunk) => (chunk.type === "date" ? chunk.dates : []));
  const before = lead.flatMap((chunk, i) => {
    const np = lead[i + 1];
    return chunk.type === "prep" && np?.type === "np" ? [{ preposition: chunk.word, phrase: [np] }] : [];
  });
  const right = rightOf(chunks, at - 1);
  const { object, complements, end } = right;
  const all = { object, complements: [...before, ...complements], dates: [...dates, ...right.dates] };
  return { clause: { ...clause, ...all, quotes: [], end }, next: right.next };
}

/** How many times a verb can be left out in a row. */
const MOST_GAPS = 6;

/** "The border was safe, said the president": a reporting verb between a comma and somebody who can speak. */
function speaksAfter(chunks: readonly Chunk[], at: number, object: Phrase | null): boolean {
  const verb = chunks[at];
  const np = object?.[0];
  const quoted = chunks[at - 1]?.type === "quote" && verb?.type === "verb" && verb.lemma === "say";
  if (verb?.type !== "verb" || !(chunks[at - 1]?.type === "comma" || quoted) || !np) return false;
  const kind = np.mention?.kind;
  if (kind === "pronoun" || kind === "place") return false;
  const told = quoted || chunks.slice(0, at).some((chunk) => chunk.type === "verb");
  if (!kind && !(isSomebody(np) && told)) return false;
  const relative = chunks.findIndex(
    (chunk, i) => i > at && chunk.type === "sub" && ["who", "which"].includes(chunk.word),
  );
  const follows = chunks.slice(at + 1, relative < 0 ? undefined : relative).some((chunk) => chunk.type === "verb");
  return !follows && (verb.lemma === "say" || (!!kind && ["add", "note", "write", "announce"].includes(verb.lemma)));
}

/** "said one guard", not "said goodbye": a noun in the singular has its article, or the number of them is told. */
const isSomebody = ({ words }: NounPhrase): boolean =>
  ["a", "an", "the", "one", "two", "three", "some", "several", "many", "another"].includes(words[0] ?? "") &&
  words.length > 1;

/** "said Border Watch President Tom Berg": a name right after the organization. */
function namedAfter(chunks: readonly Chunk[], { object, next }: Right): Phrase | null {
  const last = object?.at(-1);
  const np = chunks[next];
  const beside = np?.type === "np" && np.mention?.kind === "person" && np.first === (last?.last ?? -2) + 1;
  return beside && last?.mention?.kind === "organization" ? [np] : null;
}

/** "…," said Chung: nothing but a quotation or a comma before the verb. */
function isInverted(chunks: readonly Chunk[], at: number): boolean {
  const before = chunks[at - 1];
  return before === undefined || before.type === "quote" || before.type === "comma" || before.type === "mark";
}
