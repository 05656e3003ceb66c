import type { Iso3, Span } from "../../facts/shapes.js";
import { countries } from "../world/countries.js";
import type { Mark } from "./mark.js";

const HALF = /\bthe (North|South)\b(?![ -]\p{Lu})(?!ern)/gu;

/** Finds "the North" and "the South" for the halves of a divided country, where the article names one of them.
 *  @param marks what is known of the article so far
 *  @example halvesIn("Seoul urged the North", marks) // [{ country: "PRK", ... }] */
export function halvesIn(text: string, marks: readonly Mark[]): (Span & { country: Iso3 })[] {
  const named = new Set(marks.flatMap((mark) => (mark.kind === "country" ? [mark.country] : [])));
  const divided = [...countries().values()]
    .filter(({ name }) => name.startsWith("North "))
    .flatMap((north) => {
      const south = [...countries().values()].find(({ name }) => name === north.name.replace("North", "South"));
      return south && (named.has(north.iso3) || named.has(south.iso3))
        ? [{ north: north.iso3, south: south.iso3 }]
        : [];
    });
  const [pair, other] = divided;
  if (!pair || other) return [];
  return [...text.matchAll(HALF)].map((match) => ({
    start: match.index + 4,
    end: match.index + match[0].length,
    country: match[1] === "North" ? pair.north : pair.south,
  }));
}
