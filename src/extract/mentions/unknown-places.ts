import type { Doc } from "../doc.js";
import type { Token } from "../language/token.js";
import { languages } from "../world/languages.js";
import { nameHeads } from "../world/name-heads.js";
import type { Marks } from "./mark.js";
import type { PlaceMention } from "./mention.js";

const WHERE = new Set(["in", "near", "outside"]);
const NAME = /^\p{Lu}[\p{L}’'-]*\p{Ll}$/u;
const MOST_WORDS = 3;

/** Finds towns that no table knows: capitalised words after "in" or "near" that are nobody’s name and no language, before
 *  a mark or a preposition. Its country is the one that follows after a comma, else unknown.
 *  @param names the words of persons’ names, lower case
 *  @example "met at Arkhyz, near Pau." // Pau; "said in Hausa" // none; "in Boeing planes" // none */
export function findUnknownPlaces(
  doc: Doc,
  tokens: readonly Token[],
  marks: Marks,
  taken: ReadonlySet<number>,
  names: ReadonlySet<string>,
): PlaceMention[] {
  const found: PlaceMention[] = [];
  const free = (token: Token | undefined): token is Token =>
    token !== undefined && !taken.has(token.index) && !marks.has(token.index) && NAME.test(token.text);
  for (let i = 1; i < tokens.length; i++) {
    const first = tokens[i];
    if (!WHERE.has(tokens[i - 1]?.lower ?? "") || !free(first) || first.pos !== "PROPN") continue;
    let end = i;
    while (free(tokens[end + 1]) && end - i + 1 < MOST_WORDS) end++;
    const run = tokens.slice(i, end + 1);
    const last = run.at(-1);
    const next = tokens[end + 1];
    const country = next?.text === "," ? marks.get(tokens[end + 2]?.index ?? -1) : undefined;
    if (!last || !closes(next) || run.some(({ lower }) => names.has(lower) || languages().has(lower))) continue;
    if (nameHeads().has(last.lower)) continue;
    const name = doc.text.slice(first.start, last.end);
    const iso3 = country?.kind === "country" && country.form === "name" ? country.country : null;
    found.push({
      kind: "place",
      name,
      place: "city",
      country: iso3,
      latitude: null,
      longitude: null,
      capitalOf: null,
      first: first.index,
      last: last.index,
      start: first.start,
      end: last.end,
      sentence: first.sentence,
    });
    i = end;
  }
  return found;
}

const closes = (next: Token | undefined): boolean =>
  next === undefined ||
  next.pos === "PUNCT" ||
  (["ADP", "SCONJ", "CCONJ", "ADV", "AUX", "VERB", "PART"].includes(next.pos) &&
    next.text !== "’s" &&
    next.text !== "'s");
