import type { Token } from "../language/token.js";
import type { Mention } from "../mentions/mention.js";
import type { Chunk, NounPhrase } from "./chunk.js";
import { isNominal, measureAt } from "./fixed-words.js";
import { isQuoteMark, type Spans } from "./spans.js";
import { DASH, leadsNoun } from "./word-chunk.js";

const NOMINAL = new Set(["ADJ", "NOUN", "PROPN", "NUM", "SYM", "X"]);

const QUANTIFIERS = new Set(["each", "both", "all", "either", "one", "some", "most"]);
const TRAILING = new Set(["first", "last", "second", "next", "again", "later", "alone", "afterwards"]);

/** Reads the noun phrase that begins at a token; null when none does.
 *  @param before the chunks of the sentence so far */
export function readNounPhrase(
  tokens: readonly Token[],
  i: number,
  marks: Spans,
  before: readonly Chunk[] = [],
): NounPhrase | null {
  const base = tokens[0]?.index ?? 0;
  const inside: Mention[] = [];
  let mention: Mention | null = null;
  let head: Token | null = null;
  let open = true; // still waiting for its noun
  const other = tokens[i + 1]?.lower;
  const reciprocal =
    (tokens[i]?.lower === "each" && other === "other") || (tokens[i]?.lower === "one" && other === "another");
  const partitive = QUANTIFIERS.has(tokens[i]?.lower ?? "") && tokens[i + 1]?.lower === "of"; // "each of them"
  const from = i + (partitive ? 2 : measureAt(tokens, i));
  let j = from;
  if (reciprocal) {
    head = tokens[i + 1] ?? null;
    j = i + 2;
  }
  while (!reciprocal && j < tokens.length) {
    const token = tokens[j];
    if (!token) break;
    if (j > i && (marks.dates.has(token.index) || marks.quotes.has(token.index))) break;
    if (isQuoteMark(token)) {
      j++;
      continue;
    }
    const found = marks.mentions.get(token.index);
    if (found) {
      const plain = mention === null || (found.kind === "person" && ["organization", "person"].includes(mention.kind));
      const joins = (plain && isCommon(head) && /^\p{Ll}/u.test(token.text)) || isTitled(tokens, i, j, found, before);
      if (!open && found.kind === "pronoun") break;
      if (!open && !joins && (found.kind === "person" || found.kind === "role")) break;
      inside.push(found);
      mention = found;
      head = tokens[found.last - base] ?? token;
      j = found.last - base + 1;
      // "Palestinian armed groups", never "Palestinians blamed Israel"
      open = (found.kind === "country" && found.form === "demonym" && !found.plural) || tokens[j]?.pos === "PART";
      if (found.kind === "pronoun" && !found.possessive) break;
      if (found.kind === "pronoun") open = true;
      continue;
    }
    if (!open && mention?.kind === "person" && isMeasure(tokens, j)) {
      break; // "met Wolski three times"
    } else if (isJoint(tokens, j)) {
      open = true; // "U.S.-China rivalry"
    } else if (token.pos === "PART" && /^['’]s?$/.test(token.text) && head) {
      open = true;
    } else if (token.pos === "DET" || (token.pos === "PRON" && isPossessive(token))) {
      if (head || j > from) break;
    } else if (token.pos === "PRON") {
      if (j > from) break;
      head = token;
      mention = null;
      j++;
      break;
    } else if (token.text === "," && describes(tokens, i, j)) {
      // "the long, difficult talks"
    } else if (head && TRAILING.has(token.lower) && !isNominal(tokens[j + 1])) {
      break; // "had coffee first with"
    } else if (NOMINAL.has(token.pos)) {
      if (token.pos !== "ADJ" && token.pos !== "NUM") open = false;
      head = token;
      mention = null;
    } else if (token.pos === "VERB" && open && (isNominal(tokens[j + 1]) || !head)) {
      head = token;
      mention = null;
      open = isNominal(tokens[j + 1]);
    } else if (token.pos === "ADV" && leadsNoun(tokens, j)) {
      // "a more detailed text"
    } else break;
    j++;
  }
  while (isQuoteMark(tokens[j - 1])) j--;
  const country =
    mention?.kind === "place" && mention.last === tokens[j - 1]?.index ? countryAfter(tokens, j, marks) : null;
  if (country) {
    inside.push(country);
    j = country.last - base + 1;
    if (tokens[j]?.text === ",") j++;
  }
  const last = tokens[j - 1];
  const first = tokens[i];
  if (!first || !last || j <= i || !head) return null;
  return {
    type: "np",
    head: head.lemma,
    words: tokens.slice(i, j).map((token) => token.lower),
    mention: mention && (country || mention.last === last.index) ? mention : null,
    mentions: inside,
    names: null,
    closed: last.text === ",",
    first: first.index,
    last: last.index,
    start: first.start,
    end: last.end,
  };
}

/** "in Minsk, Belarus, on": the country or region that a city lies in. */
function countryAfter(tokens: readonly Token[], j: number, marks: Spans): Mention | null {
  const found = tokens[j]?.text === "," ? marks.mentions.get(tokens[j + 1]?.index ?? -1) : undefined;
  const around =
    found?.kind === "country" ? found.form === "name" : found?.kind === "place" && found.place === "region";
  if (!found || !around) return null;
  const next = tokens[found.last - (tokens[0]?.index ?? 0) + 1];
  return next === undefined || next.pos === "PUNCT" || next.pos === "ADP" ? found : null;
}

/** "Kurdish Region President Nechirvan Barzani": of what the title is that follows. */
const PARTS_OF_STATES = new Set("Region Province State Governorate County District Canton Republic".split(" "));

/** "said trial counsel Ingrid Moen", not "told the crowd Moen", "told crowds Moen", "in debate Moen": a noun in the
 *  singular without an article, that no preposition leads to, is what the name after it does. */
function isTitled(
  tokens: readonly Token[],
  from: number,
  at: number,
  found: Mention,
  before: readonly Chunk[],
): boolean {
  const first = tokens[from];
  const noun = tokens[at - 1];
  if (found.kind === "person" && found.roles.length > 0 && PARTS_OF_STATES.has(noun?.text ?? "") && at > from + 1)
    return true;
  return (
    found.kind === "person" &&
    noun?.pos === "NOUN" &&
    /^\p{Ll}.*[^s]$/u.test(noun.text) &&
    first?.pos !== "DET" &&
    first?.pos !== "PRON" &&
    before.at(-1)?.type !== "prep"
  );
}

/** "three times", "several hours": how often, how long. */
const isMeasure = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.pos === "NUM" || ["several", "many"].includes(tokens[at]?.lower ?? "")) &&
  /^(times|occasions|minutes|hours|days|weeks)$/.test(tokens[at + 1]?.lower ?? "");

/** A comma between two adjectives after an article: no noun has come yet, and one follows. */
const describes = (tokens: readonly Token[], from: number, comma: number): boolean =>
  comma > from + 1 &&
  tokens[from]?.pos === "DET" &&
  tokens.slice(from + 1, comma).every(({ pos }) => pos === "ADJ" || pos === "VERB") &&
  tokens[comma + 1]?.pos === "ADJ" &&
  ["NOUN", "ADJ"].includes(tokens[comma + 2]?.pos ?? "");

const isCommon = (token: Token | null): boolean => token?.pos === "NOUN" || token?.pos === "PROPN";

/** A hyphen between two words that stay two: "U.S.-China". */
const isJoint = (tokens: readonly Token[], j: number): boolean =>
  DASH.test(tokens[j]?.text ?? "") &&
  j > 0 &&
  tokens[j - 1]?.end === tokens[j]?.start &&
  tokens[j]?.end === tokens[j + 1]?.start;

const isPossessive = (token: Token): boolean =>
  ["my", "his", "her", "its", "their", "our", "your"].includes(token.lower);
