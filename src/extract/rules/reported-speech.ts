import type { Party, Span } from "../../facts/shapes.js";
import { quotationAt } from "../doc.js";
import { partiesOf, type ReadDoc } from "../resolve/reading.js";
import type { Chunk } from "../syntax/chunk.js";
import type { Clause } from "../syntax/clause.js";
import { reportingVerbs, type ReportingVerb } from "../world/reporting-verbs.js";
import { turnAt } from "../turns.js";
import { sourceNamed } from "./direct-quotation.js";
import { reportedContent } from "./reported-content.js";
import type { Rule } from "./rule.js";
import { reportingVerb, sourceOf, type Speaker } from "./speaker.js";
import type { StatementDraft } from "./statement-draft.js";

/** Reads:  "Lavrov stressed the importance of dialogue."  "Kerry said the plan would hold."  "He asked him to wait."
 *          "South Korea and Russia agreed to cooperate, Seoul’s top diplomat said."  "..., according to the ministry."
 *  Leaves: "“We met,” he said." (direct)  "The report said nothing."  "He did not say when." */
export const reportedSpeech: Rule<StatementDraft> = {
  name: "statement/reported",
  read(doc, sentence) {
    const chunks = doc.chunksOf[sentence] ?? [];
    const reports = reportsIn(doc, sentence);
    const drafts = reports.flatMap((report, n) => draftsOf(doc, chunks, report, reports.slice(n + 1)));
    const source = sourced(doc, sentence);
    if (source && drafts.every(({ act }) => act === "AGREE")) drafts.push(source);
    return drafts.length > 0 ? drafts : null;
  },
};

export interface Report {
  readonly clause: Clause;
  /** Index of the verb among the chunks of the sentence. */
  readonly at: number;
  readonly verb: ReportingVerb;
  readonly speaker: Speaker;
  /** "..., and noted that": the same speaker goes on, outside the words reported before. */
  readonly goesOn: boolean;
}

/** The reporting clauses of a sentence; "..., and noted that" goes on with the speaker of the one before. */
function reportsIn(doc: ReadDoc, sentence: number): Report[] {
  const chunks = doc.chunksOf[sentence] ?? [];
  const reports: Report[] = [];
  for (const clause of doc.clausesOf[sentence] ?? []) {
    const start = chunks.findIndex((chunk) => chunk.type === "verb" && chunk.first === clause.verb.first);
    const clear = clause.verb.lemma === "make" ? clearAt(chunks, start) : null;
    const verb = clear === null ? reportingVerb(clause) : CLEAR();
    const at = clear ?? start;
    if (!verb || clause.verb.infinitive || clause.verb.negated || at < 0) continue;
    if (clause.verb.tense === "future" || clause.opener === "if") continue;
    if (turnAt(doc.turns, clause.start)) continue; // all of an answer is one statement
    const before = reports.at(-1);
    const goesOn = before !== undefined && continues(chunks, at, clause, before.at);
    const speaker = clause.verb.passive
      ? tellerOf(doc, chunks, at, clause)
      : goesOn
        ? before.speaker
        : sourceOf(doc, clause.subject);
    if (speaker) reports.push({ clause, at, verb, speaker, goesOn });
  }
  return reports;
}

/** "made clear that", "made it clear that": the index of "clear". */
function clearAt(chunks: readonly Chunk[], verb: number): number | null {
  const next = chunks[verb + 1];
  const it = next?.type === "np" && next.words.join() === "it" ? 1 : 0;
  const clear = chunks[verb + 1 + it];
  const that = chunks[verb + 2 + it];
  const word = clear?.type === "verb" ? clear.form : clear && "word" in clear ? clear.word : null;
  return word === "clear" && that?.type === "sub" && that.word === "that" ? verb + 1 + it : null;
}

/** It is said as plainly as by "state". */
const CLEAR = (): ReportingVerb | null => reportingVerbs().get("state")?.[0] ?? null;

/** "It was announced by the palace that", "they were told by the guards that". */
function tellerOf(doc: ReadDoc, chunks: readonly Chunk[], at: number, clause: Clause): Speaker | null {
  const teller = clause.complements.find(({ preposition }) => preposition === "by");
  const that = chunks.slice(at, at + 6).some((chunk) => chunk.type === "sub" && chunk.word === "that");
  return teller && that ? sourceOf(doc, teller.phrase) : null;
}

/** After ", and" or ", adding", or when no other verb stands between: "expressed thanks and called for". */
function continues(chunks: readonly Chunk[], at: number, clause: Clause, before: number): boolean {
  let i = at - 1;
  while (chunks[i]?.type === "adv") i--;
  const link = chunks[i];
  if (link?.type === "comma") return clause.verb.participle === "present";
  if (link?.type !== "conj") return false;
  const between = chunks
    .slice(before + 1, at)
    .some((chunk) => chunk.type === "verb" && !chunk.infinitive && !chunk.participle);
  const that = chunks[at + 1];
  const parallel = that?.type === "sub" && that.word === "that" && clause.verb.tense === "past";
  return chunks[i - 1]?.type === "comma" || link.word === "but" || !between || parallel;
}

const draftsOf = (doc: ReadDoc, chunks: readonly Chunk[], report: Report, later: readonly Report[]): StatementDraft[] =>
  reportedContent(doc, chunks, report, later).flatMap((content) => draftOf(doc, chunks, report, content) ?? []);

function draftOf(doc: ReadDoc, chunks: readonly Chunk[], report: Report, content: Span): StatementDraft | null {
  const { clause, speaker, verb } = report;
  if (!speaker.party && !hasQuotedWords(doc, content) && !tells(chunks, report, content)) return null;
  const text = doc.text.slice(content.start, content.end);
  if (text.split(/\s+/).length < 2) return null;
  return {
    rule: reportedSpeech.name,
    sentence: clause.sentence,
    kind: hasQuotedWords(doc, content) ? "mixed" : "indirect",
    start: content.start,
    end: content.end,
    speaker: speaker.party,
    speakerSpan: speaker.span,
    verb: clause.verb.lemma,
    act: verb.act,
    addressee: addresseeOf(doc, clause, verb),
    evidence: {
      start: Math.min(content.start, speaker.span.start),
      end: Math.max(content.end, speaker.span.end, clause.verb.end),
    },
  };
}

/** Whoever is not named is heard only where he says something in a clause: "officials said the bridge was safe". */
const tells = (chunks: readonly Chunk[], { verb }: Report, content: Span): boolean =>
  verb.frames.includes("quote") &&
  chunks.some((chunk) => chunk.type === "verb" && content.start <= chunk.start && chunk.end <= content.end);

const addresseeOf = (doc: ReadDoc, clause: Clause, verb: ReportingVerb): Party | null =>
  verb.object === null ? null : (partiesOf(doc, clause.object)[0] ?? null);

export const hasQuotedWords = (doc: ReadDoc, span: Span): boolean =>
  doc.quotations.some((quote) => span.start <= quote.start && quote.end <= span.end + 1);

function sourced(doc: ReadDoc, sentence: number): StatementDraft | null {
  const source = sourceNamed(doc, sentence);
  const span = doc.sentences[sentence];
  if (!source?.verb || !span || quotationAt(doc, span.start)) return null;
  const before = doc.text.slice(span.start, source.span.start).replace(/,?\s*[Aa]ccording to\s*(the |an? )?$/, "");
  const start = before.trim() === "" ? source.span.end + 1 : span.start;
  const end = before.trim() === "" ? span.end : span.start + before.length;
  const text = doc.text.slice(start, end);
  const lead = text.search(/[^\s,.]/);
  if (lead < 0) return null;
  const { speaker, verb, act, addressee } = source;
  return {
    rule: "statement/according-to",
    sentence,
    kind: hasQuotedWords(doc, { start, end }) ? "mixed" : "indirect",
    start: start + lead,
    end: start + text.replace(/[\s.]+$/, "").length,
    speaker,
    speakerSpan: source.span,
    verb,
    act,
    addressee,
    evidence: span,
  };
}
