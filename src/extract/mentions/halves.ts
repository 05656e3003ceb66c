import type { Iso3, Span } from "../../facts/shapes.js";
import { countries, countryWords } from "../world/countries.js";
import type { Mark } from "./mark.js";

const HALF = /\b[Tt]he (North|South)\b(?![ -]\p{Lu})(?!ern)/gu;

/** "North and South Korea", "South and North Koreans": the first of them. */
const PAIR = /\b(North|South) and (?:North|South) (\p{Lu}\p{Ll}+)/gu;

/** Finds "the North" and "the South" for the halves of a divided country, where the article names one of them.
 *  @param marks what is known of the article so far
 *  @example halvesIn("Seoul urged the North", marks) // [{ country: "PRK", ... }] */
export function halvesIn(text: string, marks: readonly Mark[]): (Span & { country: Iso3 })[] {
  const paired = [...text.matchAll(PAIR)].flatMap((match) => {
    const [north] = countryWords().named(`North ${match[2] ?? ""}`);
    const [south] = countryWords().named(`South ${match[2] ?? ""}`);
    const half = match[1] === "North" ? north : south;
    if (!half || !north || !south) return [];
    return [{ start: match.index, end: match.index + 5, country: half.country.iso3 }];
  });
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
  if (!pair || other) return paired;
  const alone = [...text.matchAll(HALF)].map((match) => ({
    start: match.index + 4,
    end: match.index + match[0].length,
    country: match[1] === "North" ? pair.north : pair.south,
  }));
  return [...paired, ...alone];
}
