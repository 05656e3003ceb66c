import type { Party, Span } from "../../facts/shapes.js";
import { quotationAt, tokensWithin } from "../doc.js";
import type { Quotation } from "../mentions/quotations.js";
import { kept } from "../resolve/kept.js";
import { partiesOf, type ReadDoc } from "../resolve/reading.js";
import type { Chunk } from "../syntax/chunk.js";
import type { Clause } from "../syntax/clause.js";
import { isFragment } from "../understand.js";
import type { Rule } from "./rule.js";
import { possessorOf, reportingVerb, sourceOf, speakerOf, type Speaker } from "./speaker.js";
import type { StatementDraft } from "./statement-draft.js";

/** Reads:  “We believe that talks should be resumed,” he said.   “So we talk,” Wang told reporters, “even when it is hard.”
 *          a further paragraph of a quotation, and a quotation that stands alone after its speaker was named
 *  Leaves: its “constructive” role (a few quoted words belong to the sentence around them) */
export const directQuotation: Rule<StatementDraft> = {
  name: "statement/direct",
  read(doc, sentence) {
    const drafts = (doc.quotationsOf[sentence] ?? [])
      .filter((quote) => quote.depth === 0 && !isFragment(doc, quote))
      .map((quote) => readQuotation(doc, quote))
      // a few quoted words that nobody is said to have said: a title, an irony
      .filter((draft) => draft.speakerSpan !== null || doc.text.slice(draft.start, draft.end).split(/\s+/).length > 3);
    return drafts.length > 0 ? drafts : null;
  },
};

export interface Attribution {
  readonly speaker: Party | null;
  readonly span: Span;
  readonly verb: string | null;
  readonly act: string | null;
  readonly addressee: Party | null;
  readonly sentence: number;
}

function readQuotation(doc: ReadDoc, quote: Quotation): StatementDraft {
  const attribution = attributionOf(doc, quote);
  const first = tokensWithin(doc, quote.outer)[0]?.sentence ?? 0;
  return {
    rule: directQuotation.name,
    sentence: first,
    kind: "direct",
    start: quote.start,
    end: quote.end,
    speaker: attribution?.speaker ?? null,
    speakerSpan: attribution?.span ?? null,
    verb: attribution?.verb ?? null,
    act: attribution?.act ?? null,
    addressee: attribution?.addressee ?? null,
    evidence: { start: quote.outer.start, end: quote.outer.end },
  };
}

/** Who said it: the reporting clause beside it, else the one of the quotation that it goes on from, else whoever the
 *  sentence before is about. */
export function attributionOf(doc: ReadDoc, quote: Quotation): Attribution | null {
  return attributions(doc).get(quote) ?? null;
}

/** Each quotation may lean on the one before it, so that they are attributed in the order of the text, and once. */
const attributions = kept((doc): ReadonlyMap<Quotation, Attribution | null> => {
  const known = new Map<Quotation, Attribution | null>();
  let previous: Quotation | null = null;
  for (const quote of doc.quotations) {
    const leans = previous !== null && (quote.continues || near(doc, previous, quote));
    const other = () =>
      leans && previous
        ? (known.get(previous) ?? null)
        : subjectBefore(doc, tokensWithin(doc, quote.outer)[0]?.sentence ?? 0);
    const own = besideOf(doc, quote);
    const before = previous && known.get(previous);
    known.set(quote, own ? sameAs(doc, own, before ?? null) : other());
    if (quote.depth === 0 && !isFragment(doc, quote)) previous = quote;
  }
  return known;
});

/** “…,” it added: a pronoun that stands for nobody known is the organization or country that spoke just before. */
function sameAs(doc: ReadDoc, own: Attribution, before: Attribution | null): Attribution {
  const word = doc.text.slice(own.span.start, own.span.end).toLowerCase();
  const fits = before?.speaker && (word === "it" || word === "they") && before.speaker.type !== "person";
  return !own.speaker && fits && own.sentence - before.sentence < NEAR ? { ...own, speaker: before.speaker } : own;
}

const NEAR = 4;

/** In the same paragraph, or with nothing but a paragraph’s end between. */
const near = (doc: ReadDoc, previous: Quotation, quote: Quotation): boolean => {
  const between = doc.text.slice(previous.outer.end, quote.outer.start);
  return !between.includes("\n") || /^[\s,.]*$/.test(between);
};

function besideOf(doc: ReadDoc, quote: Quotation): Attribution | null {
  const inside = tokensWithin(doc, quote.outer);
  const first = inside[0]?.sentence ?? 0;
  const last = inside.at(-1)?.sentence ?? first;
  const led = /:\s*$/.test(doc.text.slice(Math.max(0, quote.outer.start - 3), quote.outer.start));
  for (const sentence of new Set([last, first, ...(led ? [first - 1] : [])])) {
    const own =
      attributed(doc, outsideQuotes(doc, sentence), quote) ??
      sourceNamed(doc, sentence) ??
      (led ? leadingUp(doc, sentence, quote) : null);
    if (own) return own;
  }
  return signed(doc, quote) ?? saidAlone(doc, quote, last + 1);
}

/** “…,” Berg “thus confirmed it,” the book goes on: what is told inside quoted words tells of nobody’s speaking them. */
const outsideQuotes = (doc: ReadDoc, sentence: number): Clause[] =>
  (doc.clausesOf[sentence] ?? []).filter(({ verb }) => !quotationAt(doc, verb.start));

/** The nearest of some clauses that reports what its subject says. */
export function attributed(doc: ReadDoc, clauses: readonly Clause[], quote: Quotation): Attribution | null {
  const able = clauses.filter((one) => canAttribute(doc, one));
  const saying = able.filter((one) => reportingVerb(one)?.frames.includes("quote"));
  const clause = nearest(saying.length > 0 ? saying : able, quote);
  return clause && fromClause(doc, clause);
}

const canAttribute = (doc: ReadDoc, clause: Clause): boolean =>
  reportingVerb(clause) !== null && !clause.verb.infinitive && sourceOf(doc, clause.subject) !== null;

const nearest = (clauses: readonly Clause[], quote: Quotation): Clause | null => {
  const distance = (clause: Clause) =>
    clause.start >= quote.outer.end ? clause.start - quote.outer.end : Math.max(0, quote.outer.start - clause.end);
  return [...clauses].sort((a, b) => distance(a) - distance(b))[0] ?? null;
};

/** "He went on television to explain himself: “…”", "Her answer was: “…”", "Mayor Berg: “…”": whoever acts before the colon,
 *  whose the last thing there is, or who stands there alone. */
function leadingUp(doc: ReadDoc, sentence: number, quote: Quotation): Attribution | null {
  const before = (doc.clausesOf[sentence] ?? []).filter((clause) => clause.verb.end <= quote.outer.start);
  const main = before.findLast(({ kind }) => kind === "main" || kind === "coordinate");
  if (main) {
    const speaker =
      speakerOf(doc, main.subject) ??
      possessorOf(doc, main.subject) ??
      speakerOf(doc, main.complements.find(({ preposition }) => preposition === "of")?.phrase ?? null) ??
      (DOCUMENTS.has(main.subject?.[0]?.head ?? "") ? sourceOf(doc, main.subject) : null);
    return speaker && { speaker: speaker.party, span: speaker.span, verb: null, act: null, addressee: null, sentence };
  }
  const alone = (doc.chunksOf[sentence] ?? []).find((chunk) => chunk.start < quote.outer.start && chunk.type === "np");
  const speaker = alone?.type === "np" && before.length === 0 ? speakerOf(doc, [alone]) : null;
  return speaker && { speaker: speaker.party, span: speaker.span, verb: null, act: null, addressee: null, sentence };
}

/** "said a guard known as Bob". */
function knownAs(doc: ReadDoc, { subject, sentence, verb }: Clause): Speaker | null {
  const np = subject?.[0];
  if (!np || np.mention?.kind === "person" || np.start < verb.start) return null;
  const chunks = doc.chunksOf[sentence] ?? [];
  const at = chunks.indexOf(np);
  const known = chunks[at + 1];
  const name = chunks.slice(at + 2, at + 4).find((chunk) => chunk.type === "np");
  if (known?.type !== "verb" || !["known", "named", "called", "identified"].includes(known.form) || !name) return null;
  return { party: partiesOf(doc, [name])[0] ?? null, span: { start: np.start, end: name.end } };
}

const DOCUMENTS = new Set(
  "report statement letter note footnote memo message tweet post email cable communique communiqué declaration document".split(
    " ",
  ),
);

/** “…” - Martti Berg: a name after a dash, and nothing after it. */
function signed(doc: ReadDoc, quote: Quotation): Attribution | null {
  const dash = /^\s*[-–—]+\s*(?=\p{Lu})/u.exec(doc.text.slice(quote.outer.end, quote.outer.end + 6));
  if (!dash) return null;
  const start = quote.outer.end + dash[0].length;
  for (const mention of mentionsNear(doc, start)) {
    if (mention.start !== start || mention.kind === "place") continue;
    const closes = /^(?:,[^\n.]{0,60})?[.)]?\s*(?:\n|$)/.test(doc.text.slice(mention.end, mention.end + 64));
    const resolution = doc.resolved.get(mention);
    const person = resolution?.persons[0];
    const speaker: Party | null = person ? { type: "person", id: person.name } : (resolution?.others[0] ?? null);
    const { end, sentence } = mention;
    if (closes && speaker) return { speaker, span: { start, end }, verb: null, act: null, addressee: null, sentence };
  }
  return null;
}

const mentionsNear = (doc: ReadDoc, start: number) =>
  doc.mentions.ofSentence[tokensWithin(doc, { start, end: start + 1 })[0]?.sentence ?? -1] ?? [];

/** “… missing.” Trump said.: a sentence of its own that says nothing but who spoke. */
function saidAlone(doc: ReadDoc, quote: Quotation, sentence: number): Attribution | null {
  const span = doc.sentences[sentence];
  const clauses = doc.clausesOf[sentence] ?? [];
  const chunks = doc.chunksOf[sentence] ?? [];
  if (!span || span.start > quote.outer.end + 1 || clauses.length !== 1 || chunks.length > 7) return null;
  const [np, verb] = chunks;
  if (np?.type !== "np" || verb?.type !== "verb" || chunks[2]?.type === "np" || doc.quotationsOf[sentence]?.length)
    return null;
  return attributed(doc, clauses, quote);
}

function fromClause(doc: ReadDoc, clause: Clause): Attribution {
  const verb = reportingVerb(clause);
  const speaker = knownAs(doc, clause) ?? sourceOf(doc, clause.subject);
  return {
    speaker: speaker?.party ?? null,
    span: speaker?.span ?? { start: clause.start, end: clause.end },
    verb: clause.verb.lemma,
    act: verb?.act ?? null,
    addressee: verb?.object === "addressee" ? (partiesOf(doc, clause.object)[0] ?? null) : null,
    sentence: clause.sentence,
  };
}

/** “…,” according to the ministry; in the words of the minister, “…”. */
export function sourceNamed(doc: ReadDoc, sentence: number): Attribution | null {
  const chunks = doc.chunksOf[sentence] ?? [];
  const at = chunks.findIndex((chunk, i) => chunk.type === "np" && namesSource(chunks, i));
  const np = chunks[at];
  if (np?.type !== "np") return null;
  const speaker = sourceOf(doc, [np]);
  return (
    speaker && {
      speaker: speaker.party,
      span: speaker.span,
      verb: isWord(chunks[at - 1], "according to") ? "according to" : null,
      act: null,
      addressee: null,
      sentence,
    }
  );
}

const isWord = (chunk: Chunk | undefined, word: string): boolean =>
  chunk !== undefined && "word" in chunk && chunk.word === word;

function namesSource(chunks: readonly Chunk[], i: number): boolean {
  const before = chunks[i - 1];
  if (before?.type !== "prep") return false;
  if (isWord(before, "according to")) return true;
  const words = chunks[i - 2];
  return before.word === "of" && words?.type === "np" && words.words.join(" ") === "the words";
}

/** "Lavrov stressed the importance of dialogue. “We believe …”": the subject of the sentence before. */
function subjectBefore(doc: ReadDoc, sentence: number): Attribution | null {
  const clauses = doc.clausesOf[sentence - 1] ?? [];
  const reporting = clauses.findLast((one) => canAttribute(doc, one));
  if (reporting) return fromClause(doc, reporting);
  if (doc.paragraphOf[sentence - 1] !== doc.paragraphOf[sentence]) return null;
  const main = clauses.find((one) => one.kind === "main" && speakerOf(doc, one.subject)?.party?.type === "person");
  const speaker = main && speakerOf(doc, main.subject);
  return speaker
    ? { speaker: speaker.party, span: speaker.span, verb: null, act: null, addressee: null, sentence }
    : null;
}
