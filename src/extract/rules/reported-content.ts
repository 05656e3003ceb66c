import type { Span } from "../../facts/shapes.js";
import { quotationAt } from "../doc.js";
import type { ReadDoc } from "../resolve/reading.js";
import type { Chunk, NounPhrase } from "../syntax/chunk.js";
import { reportingNouns } from "../world/reporting-nouns.js";
import type { ReportingVerb } from "../world/reporting-verbs.js";
import type { Report } from "./reported-speech.js";

/** The words that a reporting verb reports, without the verb, its addressee and "that"; in two pieces where the verb stands
 *  in their middle.
 *  @param later the reports that follow in the sentence; the words end where the next one begins
 *  @returns none when nothing is reported in so many words ("he said nothing") or all of it is a quotation */
export function reportedContent(
  doc: ReadDoc,
  chunks: readonly Chunk[],
  report: Report,
  later: readonly Report[],
): Span[] {
  const from = contentStart(doc, chunks, report);
  if (from !== null) return contentFrom(doc, chunks, from, later);
  const first = before(doc, chunks, report);
  const rest = resumedAt(chunks, report, first !== null);
  return [...(first ? [first] : []), ...(rest === null ? [] : contentFrom(doc, chunks, rest, later))];
}

/** The words from a chunk to where they end: the end of the sentence, another speaker, a quotation that stands alone. */
export function contentFrom(doc: ReadDoc, chunks: readonly Chunk[], from: number, later: readonly Report[]): Span[] {
  const first = chunks[from];
  if (!first || first.type === "quote") return [];
  const end = contentEnd(doc, chunks, from, later);
  return end > first.start ? [{ start: first.start, end }] : [];
}

const RESUMING = new Set(["while", "because", "although", "though", "since", "unless", "if", "when", "as"]);

/** "The border, he said, was safe.", "No, said the envoy, the talks will go on.": the words go on after a comma.
 *  @returns null where they do not, or where another clause begins there */
function resumedAt(chunks: readonly Chunk[], { at, speaker }: Report, told: boolean): number | null {
  const subject = chunks.findIndex((chunk) => chunk.start <= speaker.span.start && speaker.span.start < chunk.end);
  let i = Math.max(at, subject) + 1;
  while (["adv", "date"].includes(chunks[i]?.type ?? "")) i++;
  const opening = chunks[Math.min(at, subject) - 1];
  const next = chunks[i + 1];
  if (chunks[i]?.type !== "comma" || opening?.type !== "comma" || !next) return null;
  if (next.type === "sub") return RESUMING.has(next.word) ? i + 1 : null;
  if (told) return null;
  if (next.type === "verb") return next.participle === "present" ? null : i + 1;
  return next.type === "np" && startsClause(chunks, i + 1) ? i + 1 : null;
}

/** The chunk that the content begins with; null when it is not after the verb. */
function contentStart(doc: ReadDoc, chunks: readonly Chunk[], { at, verb, speaker }: Report): number | null {
  const frames = new Set(verb.frames);
  let i = at + 1;
  const that = thatAhead(chunks, i, verb.object === "addressee");
  if (that !== null) return that + 1;
  const skip = () => {
    while (["adv", "date"].includes(chunks[i]?.type ?? "")) i++;
  };
  skip();
  if (verb.particle !== "" && isWord(chunks[i], verb.particle)) i++;
  const np = chunks[i];
  const addressed = np?.type === "np" && (chunks[i + 1]?.type === "np" || !startsClause(chunks, i));
  if (verb.object === "addressee" && addressed) i++;
  else if (verb.object === "target" && np?.type === "np" && frames.has("of-np")) i++;
  skip();
  if (frames.has("to-inf")) i = pastAside(chunks, i);
  const chunk = chunks[i];
  if (!chunk || (verb.sense === "agree" && chunk.type !== "np")) return null; // what two agreed to do is an event
  if (chunk.type === "sub" && ["whether", "how", "why", "what", "when", "where", "if"].includes(chunk.word)) return i;
  if (frames.has("to-inf") && isInfinitive(chunks, i)) return i;
  if (chunk.type === "verb") return chunk.participle && frames.has("ing") ? i : null;
  if (chunk.type === "prep") {
    // "appealed to him to stop"
    let whom = chunk.word === "to" && chunks[i + 1]?.type === "np" ? i + 2 : null;
    while (whom !== null && isWord(chunks[whom], "of") && chunks[whom + 1]?.type === "np") whom += 2;
    const asked = chunks[whom ?? -1];
    if (whom !== null && asked?.type === "verb" && asked.infinitive && frames.has("to-inf")) return whom;
    const frame = `${chunk.word}-np`;
    if (chunk.word === "of" && (verb.sense === "warn" || verb.sense === "complain")) return i + 1;
    return frames.has(frame) || (chunk.word === "for" && verb.sense.includes("call")) ? i + 1 : null;
  }
  if (chunk.type !== "np") return null;
  if (chunk.start === speaker.span.start) return null; // "said one guard who had seen it"
  if (startsClause(chunks, i, !frames.has("to-inf")) && frames.has("that")) return i;
  if (frames.has("quote") && opensQuoted(doc, chunk)) return i;
  const alone = ["comma", "mark", "quote"].includes(chunks[i + 1]?.type ?? "mark");
  if (chunk.mention?.kind === "pronoun" && alone) return null; // "chiding him, “…”"
  const named = frames.has("np") || frames.has("as") || verb.object === "target";
  return named && reportsNoun(verb, chunk) ? i : null;
}

/** "to react", "not to react" */
function isInfinitive(chunks: readonly Chunk[], at: number): boolean {
  const verb = isWord(chunks[at], "not") ? chunks[at + 1] : chunks[at];
  return verb?.type === "verb" && verb.infinitive;
}

/** "urged Abbas, in another call, not to react": what stands between two commas before "to". */
function pastAside(chunks: readonly Chunk[], from: number): number {
  if (chunks[from]?.type !== "comma") return from;
  const closing = chunks.findIndex((chunk, i) => i > from && ["comma", "mark", "quote"].includes(chunk.type));
  return chunks[closing]?.type === "comma" && isInfinitive(chunks, closing + 1) ? closing + 1 : from;
}

/** found “no evidence of it”: the words that follow are quoted. */
const opensQuoted = (doc: ReadDoc, chunk: Chunk): boolean => quotationAt(doc, chunk.start)?.start === chunk.start;

/** Senses whose object is a thing done, not words said: "discussed the plan", "offered aid". */
const DEEDS = new Set(["agree", "discuss", "explain", "mention", "offer", "order", "report", "support"]);
const FEELINGS = new Set(
  "appreciation gratitude thanks thank condolence condolences sympathy support solidarity concern worry alarm fear doubt hope optimism confidence regret sorrow satisfaction disappointment outrage anger readiness willingness desire interest wish commitment determination understanding surprise shock grief dismay frustration displeasure dissatisfaction trust belief intention resolve reservation pride opposition condemnation greeting greetings congratulation congratulations view opinion".split(
    " ",
  ),
);

/** "expressed appreciation" reports words; "extended the ceremony", "discussed the plan", "welcomed the envoy" do not. */
function reportsNoun(verb: ReportingVerb, np: NounPhrase): boolean {
  if (verb.sense === "express") return FEELINGS.has(np.head);
  if (verb.sense === "welcome") return np.mention === null;
  return !DEEDS.has(verb.sense);
}

const isWord = (chunk: Chunk | undefined, word: string): boolean =>
  chunk !== undefined && "word" in chunk && chunk.word === word;

/** "said on Monday in Brussels that": nothing but where, when and to whom stands between. */
function thatAhead(chunks: readonly Chunk[], from: number, addressed: boolean): number | null {
  for (let i = from; i < Math.min(chunks.length, from + 8); i++) {
    const chunk = chunks[i];
    if (chunk?.type === "sub" && chunk.word === "that") return endsInReport(chunks, i) ? null : i;
    if (!chunk || !["adv", "date", "prep", "np", "comma"].includes(chunk.type)) return null;
    if (chunk.type === "np" && chunks[i - 1]?.type !== "prep" && !(addressed && i === from)) return null;
  }
  return null;
}

/** "laughed at his promise that": what follows is the promise; not "said in a statement that". */
const endsInReport = (chunks: readonly Chunk[], that: number): boolean => {
  const np = chunks[that - 1];
  const led = chunks[that - 2];
  return np?.type === "np" && led?.type === "prep" && led.word !== "in" && reportingNouns().has(np.head);
};

/** A noun phrase, perhaps a list or with what hangs on it, before a finite verb: "the accord on Syria contained". */
function startsClause(chunks: readonly Chunk[], from: number, infinitives = false): boolean {
  for (let i = from + 1; i < chunks.length; i++) {
    const chunk = chunks[i];
    if (!chunk) return false;
    if (chunk.type === "verb" && chunk.infinitive && infinitives) continue; // "a failure to return it may result in"
    if (chunk.type === "verb") return !chunk.infinitive && chunk.participle !== "present";
    if (chunk.type === "sub" && chunk.word !== "who" && chunk.word !== "which") return false;
    if (chunk.type === "mark" || chunk.type === "quote") return false;
  }
  return false;
}

/** "The talks failed, he said.": what stands before the comma before the speaker. */
function before(doc: ReadDoc, chunks: readonly Chunk[], { at, clause, speaker, verb }: Report): Span | null {
  // "…, he said", "…, he went on", never "…, he committed himself"
  if (!verb.frames.some((frame) => frame === "that" || frame === "quote") || verb.sense === "describe") return null;
  const subject = chunks.findIndex((chunk) => chunk.start <= speaker.span.start && speaker.span.start < chunk.end);
  const inverted = subject > at;
  const comma = chunks[(inverted ? at : subject) - 1];
  const opening = chunks[0];
  const start = doc.sentences[clause.sentence]?.start ?? 0;
  if (comma?.type !== "comma" || !opening || opening.type === "quote" || comma.start <= start) return null;
  if (opening.type === "verb" || quotationAt(doc, clause.verb.start)) return null;
  const said = chunks.slice(0, chunks.indexOf(comma));
  // "a blow to the talks, said the minister": without a verb only where the order of words says so
  if (!said.some((chunk) => chunk.type === "verb") && !(inverted && said.length > 4)) return null;
  return { start: opening.start, end: comma.start };
}

function contentEnd(doc: ReadDoc, chunks: readonly Chunk[], from: number, later: readonly Report[]): number {
  const free = (i: number) => !quotationAt(doc, chunks[i]?.start ?? 0);
  const next = later.find((one) => one.at > from && one.goesOn && free(one.at));
  const semicolon = chunks.findIndex((chunk, i) => i > from && chunk.type === "mark" && chunk.word === ";" && free(i));
  const sentence = doc.sentences[doc.tokens[chunks[from]?.first ?? 0]?.sentence ?? 0];
  const start = chunks[from]?.start ?? 0;
  let end = sentence?.end ?? 0;
  // "…: “We came.”", "…. “We saw.”"
  const apart = chunks.findIndex(
    (chunk, i) =>
      i > from && chunk.type === "quote" && /[:.!?]\s*$/.test(doc.text.slice(chunk.start - 4, chunk.start - 1)),
  );
  if (apart > 0) end = Math.min(end, (chunks[apart]?.start ?? end + 1) - 1);
  if (semicolon > 0) end = Math.min(end, chunks[semicolon]?.start ?? end);
  // "asked for time, and Delors replied that": another speaks
  const answer = later.find((one) => !one.goesOn && free(one.at) && opensAnother(chunks, from, one));
  if (answer) end = Math.min(end, (chunks[leftmost(chunks, answer) - 1]?.start ?? end) - 1);
  if (next) end = Math.min(end, chunks[beforeLink(chunks, next.at)]?.end ?? end);
  const closing = later.find((one) => one.at > from && !one.goesOn && free(one.at) && saysLast(chunks, one));
  if (closing) end = Math.min(end, chunks[leftmost(chunks, closing) - 1]?.start ?? end);
  const words = doc.text.slice(start, end).replace(/[\s.;:,!?]+$/, "");
  const unclosed = /^[”"’]/.test(doc.text.slice(start + words.length)) && /[“"‘][^”"’]*$/.test(words);
  return start + words.length + (unclosed ? 1 : 0);
}

/** After words without a verb, ", and" or ", while" leads to somebody else. */
function opensAnother(chunks: readonly Chunk[], from: number, report: Report): boolean {
  const first = leftmost(chunks, report);
  const link = chunks[first - 1];
  const linked = link?.type === "conj" && chunks[first - 2]?.type === "comma";
  return first > from && linked && chunks.slice(from, first).every(({ type }) => type !== "verb" && type !== "sub");
}

/** "..., the ministry said.": a comma, who says it, and no words of his own after it. */
const saysLast = (chunks: readonly Chunk[], report: Report): boolean =>
  chunks[leftmost(chunks, report) - 1]?.type === "comma" &&
  !chunks.slice(report.at + 1).some(({ type }) => type === "verb" || type === "sub" || type === "quote");

/** The subject or the verb, whichever stands first. */
const leftmost = (chunks: readonly Chunk[], { at, speaker }: Report): number => {
  const subject = chunks.findIndex((chunk) => chunk.start <= speaker.span.start && speaker.span.start < chunk.end);
  return subject >= 0 && subject < at ? subject : at;
};

/** The last chunk before the "and", the comma and the adverb that lead to a verb. */
function beforeLink(chunks: readonly Chunk[], at: number): number {
  let i = at - 1;
  while (i > 0 && ["conj", "comma", "adv"].includes(chunks[i]?.type ?? "")) i--;
  return i;
}
