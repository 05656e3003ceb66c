import type { Iso3, Span } from "../../facts/shapes.js";
import { countries, countryWords } from "../world/countries.js";
import { once } from "../world/once.js";
import type { Mark } from "./mark.js";

const HALF = /\b[Tt]he (North|South)\b(?![ -]\p{Lu})(?!ern)/gu;

/** "North and South Korea", "South and North Koreans": the first of them. */
const PAIR = /\b(North|South) and (?:North|South) (\p{Lu}\p{Ll}+)/gu;

/** The countries of which there are two halves. */
const divided = once(() => {
  const all = [...countries().values()];
  return all.flatMap(({ name, iso3 }) => {
    const south = name.startsWith("North ")
      ? all.find((one) => one.name === name.replace("North", "South"))
      : undefined;
    return south ? [{ north: iso3, south: south.iso3 }] : [];
  });
});

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
  const [pair, other] = divided().filter(({ north, south }) => named.has(north) || named.has(south));
  if (!pair || other) return paired;
  const alone = [...text.matchAll(HALF)].map((match) => ({
    start: match.index + 4,
    end: match.index + match[0].length,
    country: match[1] === "North" ? pair.north : pair.south,
  }));
  return [...paired, ...alone];
}
