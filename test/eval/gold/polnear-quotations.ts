import type { Span } from "../../../src/facts/shapes.js";
import { overlap } from "../score/overlap.js";
import type { PolnearArticle } from "./polnear-article.js";
import { quotationsOf } from "./quotations-of.js";

export interface PolnearQuotation extends Span {
  readonly source: string;
}

const LEAST_WORDS = 4;
const PRONOUN = /^(?:i|you|he|she|it|we|they|who|which|that)$/i;

/** The quotations with a source that is a noun: that of the attribution whose content covers most of them. */
export function polnearQuotations({ text, attributions }: PolnearArticle): PolnearQuotation[] {
  return quotationsOf(text, LEAST_WORDS).flatMap((quote) => {
    const covers = attributions
      .map(({ source, content }) => ({
        source: source.map(([start, end]) => text.slice(start, end)).join(" "),
        covered: content.reduce((sum, [start, end]) => sum + overlap({ start, end }, quote), 0),
      }))
      .filter(({ covered }) => covered > 0)
      .sort((a, b) => b.covered - a.covered);
    const source = covers[0]?.source.trim() ?? "";
    return source === "" || PRONOUN.test(source) ? [] : [{ ...quote, source }];
  });
}
