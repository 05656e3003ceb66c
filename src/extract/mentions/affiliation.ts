import type { Iso3 } from "../../facts/shapes.js";
import type { Token } from "../language/token.js";
import type { Role } from "./mention.js";

/** What words beside a name say of whom the person is for, without an office: "Turkey’s", "of Saudi Arabia".
 *  @throws for no words */
export function affiliation(words: readonly Token[], country: Iso3 | null, organization: string | null = null): Role {
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last) throw new Error("an affiliation without words");
  return {
    first: first.index,
    last: last.index,
    start: first.start,
    end: last.end,
    sentence: first.sentence,
    wording: "",
    kind: null,
    title: null,
    head: "affiliation",
    level: "affiliation",
    countries: country ? [country] : [],
    organization,
    possessor: null,
    tenure: "current",
    plural: false,
    count: null,
    gender: null,
    definite: true,
  };
}
