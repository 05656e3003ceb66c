import { quotationAt, tokensWithin } from "../doc.js";
import type { Quotation } from "../mentions/quotations.js";
import type { ReadDoc } from "../resolve/reading.js";
import { chunkSentence } from "../syntax/chunk-sentence.js";
import { readClauses } from "../syntax/read-clauses.js";
import { attributed } from "./direct-quotation.js";
import type { Rule } from "./rule.js";
import type { StatementDraft } from "./statement-draft.js";

/** Reads:  ‘President Xi told me, “Then let us start at the top,” and we did.’ - the inner words, said by the inner speaker
 *  Leaves: a title or a scare quote inside quoted words, which nobody there says */
export const innerQuotation: Rule<StatementDraft> = {
  name: "statement/inner",
  read(doc, sentence) {
    const inner = (doc.quotationsOf[sentence] ?? []).filter((quote) => quote.depth === 1);
    const drafts = inner.flatMap((quote) => readInner(doc, quote) ?? []);
    return drafts.length > 0 ? drafts : null;
  },
};

function readInner(doc: ReadDoc, quote: Quotation): StatementDraft | null {
  const outer = quotationAt(doc, quote.outer.start);
  const first = tokensWithin(doc, quote.outer)[0];
  if (!outer || !first) return null;
  const words = tokensWithin(doc, outer).filter((token) => token.sentence === first.sentence);
  const last =
    tokensWithin(doc, quote.outer).findLast((token) => token.sentence === first.sentence)?.index ?? first.index;
  const { mentions, dates } = doc.spans;
  const chunks = chunkSentence(words, { mentions, dates, quotes: new Map([[first.index, { ...quote, last }]]) });
  const attribution = attributed(doc, readClauses(chunks, first.sentence), quote);
  if (!attribution?.speaker) return null;
  const { speaker, span, verb, act, addressee } = attribution;
  const { start, end } = quote;
  const evidence = { start: Math.min(span.start, quote.outer.start), end: Math.max(span.end, quote.outer.end) };
  return {
    rule: innerQuotation.name,
    sentence: first.sentence,
    kind: "direct",
    ...{ start, end, speaker, speakerSpan: span, verb, act, addressee, evidence },
  };
}
