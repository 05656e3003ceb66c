import type { Article, Sentence, Span } from "../facts/shapes.js";
import { annotate } from "./language/wink.js";
import type { Token } from "./language/token.js";
import { findQuotations, type Quotation } from "./mentions/quotations.js";

/** An article made ready for reading: its words, sentences, paragraphs and quotations. */
export interface Doc {
  readonly article: Article;
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly tokensOf: readonly (readonly Token[])[];
  /** Number of the paragraph that each sentence stands in. */
  readonly paragraphOf: readonly number[];
  readonly quotations: readonly Quotation[];
  /** Those that open in each sentence. */
  readonly quotationsOf: readonly (readonly Quotation[])[];
}

export function openDoc(article: Article, sentences: readonly Sentence[]): Doc {
  const tokens = annotate(article.text, sentences);
  const tokensOf: Token[][] = sentences.map(() => []);
  for (const token of tokens) tokensOf[token.sentence]?.push(token);
  const quotations = findQuotations(article.text);
  return {
    article,
    text: article.text,
    sentences,
    tokens,
    tokensOf,
    paragraphOf: paragraphsOf(article.text, sentences),
    quotations,
    quotationsOf: opening(quotations, sentences),
  };
}

function opening(quotations: readonly Quotation[], sentences: readonly Sentence[]): Quotation[][] {
  let next = 0;
  return sentences.map(({ start, end }) => {
    const here: Quotation[] = [];
    for (let quote = quotations[next]; quote && quote.outer.start < end; quote = quotations[++next])
      if (quote.outer.start >= start) here.push(quote);
    return here;
  });
}

function paragraphsOf(text: string, sentences: readonly Sentence[]): number[] {
  let paragraph = 0;
  let end = 0;
  return sentences.map((sentence) => {
    if (text.slice(end, sentence.start).includes("\n")) paragraph++;
    end = sentence.end;
    return paragraph;
  });
}

/** The sentences that have words of a span. */
export function sentencesAround({ sentences }: Doc, span: Span): readonly Sentence[] {
  const first = firstThat(sentences, ({ end }) => end > span.start);
  let last = first;
  while ((sentences[last]?.start ?? Infinity) < span.end) last++;
  return sentences.slice(first, last);
}

/** The tokens that begin within a span; empty when none does. */
export function tokensWithin(doc: Doc, span: Span): readonly Token[] {
  const first = firstThat(doc.tokens, ({ start }) => start >= span.start);
  let last = first;
  while ((doc.tokens[last]?.start ?? Infinity) < span.end) last++;
  return doc.tokens.slice(first, last);
}

/** The index of the first of some items that something holds for, as it does for all that follow; found by halving. */
function firstThat<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(items[middle] as Item)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The quotation that a place in the text stands in, the outermost first; null outside all. */
export function quotationAt(doc: Doc, offset: number): Quotation | null {
  return doc.quotations[outermostAt(doc, offset)] ?? null;
}

/** Quotations lie one after another or one inside another, and the outer ones stand first. */
function outermostAt({ quotations }: Doc, offset: number): number {
  let found = -1;
  for (let i = firstThat(quotations, ({ outer }) => outer.start > offset) - 1; i >= 0; i--) {
    const quote = quotations[i];
    if (!quote) break;
    if (offset < quote.outer.end) found = i;
    if (quote.depth === 0) break;
  }
  return found;
}
