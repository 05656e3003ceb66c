import type { Span } from "../../../src/facts/shapes.js";
import { overlap } from "../score/overlap.js";
import type { GumArticle, GumAttribution, GumMention } from "./gum-article.js";
import { quotationsOf } from "./quotations-of.js";

export interface GumQuotation extends Span {
  /** The words of the source as the attribution has them. */
  readonly source: string;
  /** All mentions of whoever is the source. */
  readonly mentions: readonly GumMention[];
}

const LEAST_WORDS = 4;
type Pair = readonly [number, number];
const spanOf = ([start, end]: Pair): Span => ({ start, end });

/** The quotations whose speaker GUM gives: the source, outside the marks, of the attribution that covers most of them. */
export function gumQuotations(article: GumArticle): GumQuotation[] {
  return quotationsOf(article.text, LEAST_WORDS).flatMap((quote) => {
    const covers = article.attributions
      .filter(({ cue_edu: cue }) => overlap(spanOf(cue), quote) <= (cue[1] - cue[0]) / 2)
      .map((attribution) => ({ attribution, covered: covered(attribution, quote) }))
      .filter(({ attribution, covered }) => covered > 0 && sourceOf(attribution, quote) !== null)
      .sort((a, b) => b.covered - a.covered);
    const best = covers[0] && sourceOf(covers[0].attribution, quote);
    if (!best) return [];
    return [{ ...quote, source: article.text.slice(best.start, best.end), mentions: mentionsOf(article, best) }];
  });
}

const sourceOf = ({ source }: GumAttribution, quote: Span): Span | null =>
  source.map(spanOf).find((span) => overlap(span, quote) === 0) ?? null;

function covered({ content_head_edu, content_same_sentence }: GumAttribution, quote: Span): number {
  const units = new Map([...content_same_sentence, content_head_edu].map((pair) => [pair[0], spanOf(pair)]));
  return [...units.values()].reduce((sum, unit) => sum + overlap(unit, quote), 0);
}

/** The mention that is the source, else the smallest one around it or the first in it, with all of its cluster. */
function mentionsOf({ entities }: GumArticle, source: Span): GumMention[] {
  const touching = entities
    .filter((mention) => overlap(mention, source) > 0)
    .sort((a, b) => distance(a, source) - distance(b, source));
  return entities.filter(({ cluster }) => cluster === touching[0]?.cluster);
}

const distance = (a: Span, b: Span): number => Math.abs(a.start - b.start) + Math.abs(a.end - b.end);
