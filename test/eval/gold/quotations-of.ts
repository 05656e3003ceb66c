import type { Span } from "../../../src/facts/shapes.js";

/** What stands between double marks within one paragraph, marks included, from `least` words on. It is kept apart from
 *  the quotation finder that is under measure. */
export const quotationsOf = (text: string, least: number): Span[] =>
  [...text.matchAll(/“[^“”\n]+”|"[^"\n]+"/g)]
    .filter(([words]) => words.split(/\s+/).length >= least)
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
