import type { DateMention } from "../mentions/dates.js";
import type { Chunk, NounPhrase, QuoteChunk, VerbGroup } from "./chunk.js";
import type { Clause, Complement, Phrase } from "./clause.js";
import { reportingVerbs } from "../world/reporting-verbs.js";
import { OBJECT_CONTROL } from "./object-control.js";
import { phraseEndingAt, phraseStartingAt } from "./phrase.js";

/** Reads the clauses of a sentence from its chunks, left to right: every verb with its subject, object and complements.
 *  A relative clause takes the noun before it as its subject, a coordinated verb the subject before it, "to meet" the
 *  subject (or, after "asked him", the object) of the verb that governs it. */
export function readClauses(chunks: readonly Chunk[], sentence: number): Clause[] {
  const clauses: { clause: Clause; at: number }[] = [];
  chunks.forEach((chunk, at) => {
    if (chunk.type !== "verb") return;
    const left = leftOf(chunks, at, clauses);
    const right = rightOf(chunks, at);
    const postposed = left.subject === null && right.object !== null && isInverted(chunks, at);
    const start = Math.min(left.start, chunk.start);
    const clause: Clause = {
      sentence,
      verb: left.reduced && !chunk.infinitive ? { ...chunk, participle: "past", passive: true } : chunk,
      kind: left.kind,
      subject: postposed ? right.object : left.subject,
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
    const gap = right.object ? gappedAt(chunks, right.next) : null;
    if (gap !== null) clauses.push({ at, clause: gapped(clause, chunks, gap) });
  });
  return clauses.map(({ clause }) => clause);
}

/** The clause again, with the object and the setting that follow its "and". */
function gapped(clause: Clause, chunks: readonly Chunk[], from: number): Clause {
  const at = chunks.findIndex((chunk, i) => i > from && chunk.type === "np");
  const lead = chunks.slice(from, at).flatMap((chunk) => (chunk.type === "date" ? chunk.dates : []));
  const right = rightOf(chunks, at - 1);
  const { object, complements, end } = right;
  return { ...clause, object, complements, dates: [...lead, ...right.dates], quotes: [], end };
}

interface Left {
  kind: Clause["kind"];
  subject: Phrase | null;
  /** "the talks held in Moscow": the noun that a past participle describes. */
  reduced: Phrase | null;
  /** "the talks that diplomats held": the noun before the clause. */
  relativeObject: Phrase | null;
  complements: Complement[];
  dates: DateMention[];
  quotes: QuoteChunk[];
  governor: Clause | null;
  opener: string | null;
  start: number;
}

type Read = readonly { readonly clause: Clause; readonly at: number }[];

function leftOf(chunks: readonly Chunk[], at: number, read: Read): Left {
  const verb = chunks[at] as VerbGroup;
  const previous = read.at(-1);
  const left: Left = {
    kind: "main",
    subject: null,
    reduced: null,
    relativeObject: null,
    complements: [],
    dates: [],
    quotes: [],
    governor: previous?.clause ?? null,
    opener: null,
    start: verb.start,
  };
  if (verb.infinitive) return infinitive(left, chunks, at, previous);
  if (verb.participle === "present") return participle(left, chunks, at, previous);
  const joined = joinedTo(chunks, at, read);
  if (joined) return { ...left, ...joined };
  let i = at - 1;
  while (i >= 0) {
    const chunk = chunks[i];
    if (!chunk) break;
    if (chunk.type === "np" && left.subject !== null) {
      const phrase = phraseEndingAt(chunks, i);
      const before = chunks[phrase.at - 1];
      if (before?.type !== "prep") break;
      left.complements.unshift({ preposition: before.word, phrase: phrase.list });
      i = phrase.at - 2;
      continue;
    }
    if (chunk.type === "np" && left.subject === null) {
      const phrase = phraseEndingAt(chunks, i);
      const before = chunks[phrase.at - 1];
      const preposition = before?.type === "prep" ? before.word : null;
      const barrier = previous && previous.at >= phrase.at - 1 ? previous : null;
      if (preposition) {
        if (isReduced(verb, chunks, i, at, previous)) return { ...left, kind: "participle", reduced: phrase.list };
        left.complements.unshift({ preposition, phrase: phrase.list });
        i = phrase.at - 2;
      } else if (barrier && isObjectOf(chunks, barrier.at, phrase.at) && !opensClause(chunks, barrier, i, at)) {
        // the object of the verb before: described by ours, or passed over when a comma lies between
        if (isReduced(verb, chunks, i, at, previous)) return { ...left, kind: "participle", reduced: phrase.list };
        if (!chunks.slice(i, at).some((one) => one.type === "comma")) left.subject = phrase.list;
        i = phrase.at - 1;
      } else {
        const named = appositionOf(chunks, phrase.at, at);
        left.subject = named?.list ?? phrase.list;
        left.start = Math.min(left.start, left.subject[0]?.start ?? left.start);
        i = (named?.at ?? phrase.at) - 1;
      }
      continue;
    }
    if (chunk.type === "sub") {
      if (["who", "which", "that", "whom"].includes(chunk.word) && left.subject === null) {
        const antecedent = antecedentBefore(chunks, i);
        if (antecedent) return { ...left, kind: "relative", subject: antecedent, opener: chunk.word };
      }
      // "the talks that diplomats held": the noun before is what they held
      const relative =
        ["which", "that", "whom"].includes(chunk.word) && !(previous && previous.at < i && reports(previous.clause));
      if (relative && left.subject !== null) left.relativeObject = antecedentBefore(chunks, i);
      left.kind = left.relativeObject ? "relative" : "subordinate";
      left.opener = chunk.word;
      left.start = Math.min(left.start, chunk.end + 1);
      break;
    }
    if (chunk.type === "date") left.dates.unshift(...chunk.dates);
    else if (chunk.type === "quote") left.quotes.unshift(chunk);
    else if (chunk.type === "verb") {
      if (left.subject !== null) break;
      const inherited = [...read].reverse().find((one) => one.at <= i && one.clause.kind !== "relative");
      const same = read.find((one) => one.at === i);
      // "Chung, who met him, said": the verb on the way belongs to a relative clause of our own subject
      if (same?.clause.kind === "relative" && chunks.slice(i, at).some((one) => one.type === "comma")) {
        return { ...left, subject: same.clause.subject, governor: same.clause.governor, complements: [], dates: [] };
      }
      if (inherited) {
        const joined = chunks.slice(i + 1, at).some((one) => one.type === "conj" || one.type === "comma");
        const link = chunks.findLastIndex((one, n) => n < at && (one.type === "conj" || one.type === "comma"));
        return {
          ...left,
          complements: [], // what was passed on the way belongs to the verb before
          dates: chunks.slice(link + 1, at).flatMap((one) => (one.type === "date" ? one.dates : [])),
          kind: joined ? "coordinate" : "participle",
          subject: inherited.clause.subject,
          governor: joined ? inherited.clause.governor : inherited.clause,
          opener: joined ? inherited.clause.opener : null,
        };
      }
      break;
    } else if (chunk.type === "conj" && left.subject !== null) break;
    else if (chunk.type === "mark" && [";", ":"].includes(chunk.word)) break;
    i--;
  }
  return left;
}

/** "expressed thanks and called for help": nothing but a conjunction before the verb; it goes on with the subject before. */
function joinedTo(chunks: readonly Chunk[], at: number, read: Read): Partial<Left> | null {
  let i = at - 1;
  const dates: DateMention[] = [];
  for (let chunk = chunks[i]; chunk?.type === "adv" || chunk?.type === "date"; chunk = chunks[--i])
    if (chunk.type === "date") dates.unshift(...chunk.dates);
  if (chunks[i]?.type !== "conj") return null;
  if (chunks[i - 1]?.type === "conj") i--; // "and then"
  // "who is not related to him, and then met": a comma before the conjunction leads back past the relative clause
  const comma = chunks[i - 1]?.type === "comma";
  const finite = isFinite(chunks[at] as VerbGroup);
  const before = [...read]
    .reverse()
    .find(
      ({ clause: { kind }, at: there }) =>
        there < i && kind !== "participle" && !(comma && kind === "relative") && !(finite && kind === "infinitive"),
    );
  if (!before) return null;
  const { subject, governor, opener, kind } = before.clause;
  return { kind: kind === "infinitive" ? "infinitive" : "coordinate", subject, governor, opener, dates };
}

const isFinite = (verb: VerbGroup): boolean =>
  verb.tense !== "present" || verb.modal !== null || verb.form !== verb.lemma;

function infinitive(left: Left, chunks: readonly Chunk[], at: number, previous: Read[number] | undefined): Left {
  const governor = previous?.clause ?? null;
  const object = governor && OBJECT_CONTROL.has(governor.verb.lemma) && !governor.verb.passive ? governor.object : null;
  const joined = chunks[at - 1]?.type === "conj" && governor?.kind === "infinitive";
  const before = chunks[at - 1];
  // "a summit to be held on Sunday": the noun before is what is held
  const reduced = (chunks[at] as VerbGroup).passive && before?.type === "np" ? [before] : null;
  return {
    ...left,
    kind: "infinitive",
    reduced,
    subject: (joined ? governor.subject : object) ?? governor?.subject ?? null,
    governor: joined ? governor.governor : governor,
  };
}

function participle(left: Left, chunks: readonly Chunk[], at: number, previous: Read[number] | undefined): Left {
  const before = chunks[at - 1];
  const subject =
    before?.type === "np" && !previous ? [before] : (previous?.clause.subject ?? subjectAfter(chunks, at) ?? null);
  return { ...left, kind: "participle", subject, opener: before?.type === "prep" ? before.word : null };
}

/** "Sharing the view, the countries exchanged ...": the subject of an opening participle follows the comma. */
function subjectAfter(chunks: readonly Chunk[], at: number): Phrase | null {
  const comma = chunks.findIndex((chunk, i) => i > at && chunk.type === "comma");
  const next = chunks[comma + 1];
  return comma > 0 && next?.type === "np" ? [next] : null;
}

/** "Carter, the farmer from Georgia, met": the name before the comma is the subject, what follows only describes it. */
function appositionOf(chunks: readonly Chunk[], at: number, verb: number): { list: NounPhrase[]; at: number } | null {
  const described = chunks[at];
  if (described?.type !== "np" || described.mention?.kind === "person" || described.mention?.kind === "pronoun")
    return null;
  if (chunks[at - 1]?.type !== "comma" || chunks[verb - 1]?.type !== "comma") return null;
  const before = chunks[at - 2];
  if (before?.type !== "np" || !before.mention || before.mention.kind === "place") return null;
  return phraseEndingAt(chunks, at - 2);
}

/** "said the accord on Syria contained nothing": no comma between, after a verb that reports. */
const opensClause = (chunks: readonly Chunk[], verb: Read[number], i: number, at: number): boolean =>
  reports(verb.clause) && !chunks.slice(i, at).some((chunk) => chunk.type === "comma");

/** After "said" a noun opens a clause of its own: "said the accord contained nothing". */
const reports = (clause: Clause): boolean =>
  (reportingVerbs().get(clause.verb.lemma) ?? []).some((verb) => verb.frames.includes("that"));

/** "talks held in Moscow": a bare past form right after a noun that has its own work in the sentence. */
function isReduced(
  verb: VerbGroup,
  chunks: readonly Chunk[],
  i: number,
  at: number,
  previous: Read[number] | undefined,
): boolean {
  const bare =
    verb.first === verb.last && verb.tense === "past" && !verb.perfect && !verb.passive && verb.lemma !== "be";
  return (
    bare &&
    i === at - 1 &&
    previous !== undefined &&
    !chunks.slice(previous.at, at).some((c) => c.type === "sub" || c.type === "comma")
  );
}

const isObjectOf = (chunks: readonly Chunk[], verbAt: number, phraseAt: number): boolean =>
  chunks.slice(verbAt + 1, phraseAt).every((chunk) => chunk.type === "adv");

function antecedentBefore(chunks: readonly Chunk[], sub: number): Phrase | null {
  let i = sub - 1;
  if (chunks[i]?.type === "comma") i--;
  if (chunks[i]?.type === "prep") i--; // "with whom"
  return chunks[i]?.type === "np" ? phraseEndingAt(chunks, i).list : null;
}

/** @param at the chunk after which objects and complements stand: the verb, or the "and" of a gapped clause */
function rightOf(chunks: readonly Chunk[], at: number) {
  const complements: Complement[] = [];
  const dates: DateMention[] = [];
  const quotes: QuoteChunk[] = [];
  let object: Phrase | null = null;
  let end = chunks[at]?.end ?? 0;
  let i = at + 1;
  for (;;) {
    const chunk = chunks[i];
    if (!chunk) break;
    if (chunk.type === "adv" || chunk.type === "adj") i++;
    else if (chunk.type === "date") {
      dates.push(...chunk.dates);
      i++;
    } else if (chunk.type === "np" && object === null && complements.length === 0) {
      const phrase = phraseStartingAt(chunks, i);
      object = phrase.list;
      i = phrase.next;
    } else if (chunk.type === "prep" && chunks[pastAdverb(chunks, i + 1)]?.type === "np") {
      const phrase = phraseStartingAt(chunks, pastAdverb(chunks, i + 1));
      complements.push({ preposition: chunk.word, phrase: phrase.list });
      i = phrase.next;
    } else if (chunk.type === "prep" && ["prep", "date"].includes(chunks[i + 1]?.type ?? "")) i++;
    else if (chunk.type === "comma" && ["prep", "date", "adv", "quote"].includes(chunks[i + 1]?.type ?? "")) i++;
    else if (chunk.type === "conj" && ["prep", "date"].includes(chunks[i + 1]?.type ?? "")) i++;
    else if (chunk.type === "comma" && repeatsPreposition(chunks, i, complements)) i += 2;
    else if (chunk.type === "quote") {
      quotes.push(chunk);
      i++;
    } else break;
    end = chunks[i - 1]?.end ?? end;
  }
  return { object, complements, dates, quotes, end, next: i };
}

const pastAdverb = (chunks: readonly Chunk[], i: number): number => (chunks[i]?.type === "adv" ? i + 1 : i);

/** "saw Kim on Sunday and Trump on Monday", "met Motegi, and the next day Suga": the verb is not said again. */
function gappedAt(chunks: readonly Chunk[], from: number): number | null {
  let i = chunks[from]?.type === "comma" ? from + 1 : from;
  const link = chunks[i];
  if (link?.type !== "conj" || !["and", "then"].includes(link.word)) return null;
  i++;
  while (["adv", "date", "conj"].includes(chunks[i]?.type ?? "")) i++;
  const np = chunks[i];
  if (np?.type !== "np" || np.mention?.kind !== "person") return null;
  const after = chunks[i + 1];
  return after === undefined || ["date", "prep", "mark"].includes(after.type) ? from : null;
}

/** "with Zurabov, with Tagliavini, and with the rebels": a list whose preposition is said again. */
function repeatsPreposition(chunks: readonly Chunk[], comma: number, complements: readonly Complement[]): boolean {
  const preposition = chunks[comma + 2];
  if (chunks[comma + 1]?.type !== "conj" || preposition?.type !== "prep") return false;
  return complements.some((one) => one.preposition === preposition.word);
}

/** "…," said Chung: nothing but a quotation or a comma before the verb. */
function isInverted(chunks: readonly Chunk[], at: number): boolean {
  const before = chunks[at - 1];
  return before === undefined || before.type === "quote" || before.type === "comma" || before.type === "mark";
}
