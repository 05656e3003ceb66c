import type { Token } from "../language/token.js";
import { cities } from "../world/cities.js";
import { countries } from "../world/countries.js";
import type { MarkOf, Marks } from "./mark.js";

export interface Dateline {
  readonly city: MarkOf<"city">;
  /** Index of the last token that belongs to it, the dash or colon. */
  readonly last: number;
}

/** "KUWAIT, June 8 (KUNA) -- ", "SINGAPORE — ": a country in capitals stands for its capital. */
function capitalOf(mark: MarkOf<"country">): MarkOf<"city"> | null {
  const name = countries().get(mark.country)?.capitals[0];
  const city = name ? cities().named(name)[0] : undefined;
  return city && mark.form === "name" ? { city, capitalOf: mark.country, ...mark, kind: "city" } : null;
}

const END = /^[-–—:]+$/;

/** Finds the place and day that open a report: "GENEVA, Sept 14, 2013 - ", "MINSK, Belarus — ", "NEW DELHI: ".
 *  @param tokens of the first sentence
 *  @returns null when the text opens with a sentence */
export function findDateline(tokens: readonly Token[], marks: Marks): Dateline | null {
  const first = tokens[0];
  const mark = marks.get(first?.index ?? -1);
  const city = mark?.kind === "country" && first ? capitalOf(mark) : mark;
  if (!first || city?.kind !== "city") return null;
  let aside = false; // "(Reuters)", "(Our Correspondent)": whoever sent it
  for (let i = city.last - first.index + 1; i < Math.min(tokens.length, 14); i++) {
    const token = tokens[i];
    if (!token) return null;
    if (token.text === "(" || token.text === ")") aside = token.text === "(";
    if (aside) continue;
    if (END.test(token.text) && token.start !== tokens[i - 1]?.end) return { city, last: token.index };
    if (token.text === ":") return { city, last: token.index };
    const mark = marks.get(token.index);
    if (mark) i += mark.last - mark.first;
    else if (token.pos !== "PUNCT" && token.pos !== "NUM" && !/^(\p{Lu}+|[\d/.]+)$/u.test(token.text)) return null;
  }
  return null;
}
