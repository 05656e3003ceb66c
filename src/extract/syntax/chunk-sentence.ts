import type { DateMention } from "../mentions/dates.js";
import type { Mention } from "../mentions/mention.js";
import type { Quotation } from "../mentions/quotations.js";
import type { Token } from "../language/token.js";
import type { Chunk, NounPhrase, WordChunk } from "./chunk.js";
import { isBareVerb, readVerbGroup } from "./verb-group.js";

/** What is known of a sentence before it is cut: every span by the index of its first token. */
export interface Spans {
  readonly mentions: ReadonlyMap<number, Mention>;
  readonly dates: ReadonlyMap<number, DateMention & { readonly last: number }>;
  readonly quotes: ReadonlyMap<number, Quotation & { readonly last: number }>;
}

const SUBORDINATORS = new Set(
  "that which who whom whose why how when while whereas because since although though if unless whether as where after before until once than".split(
    " ",
  ),
);
const DATE_PREPOSITIONS = new Set(["on", "in", "at", "by", "during", "from", "of", "for", "over", "late", "early"]);
const CONJUNCTIONS = new Set(["and", "or", "but", "nor", "then", "&", "yet"]);
const DASH = /^[-–—]+$/;
const NOMINAL = new Set(["ADJ", "NOUN", "PROPN", "NUM", "SYM", "X"]);

/** Cuts the tokens of one sentence into noun phrases, verb groups, dates, quotations and single words.
 *  @example "Chung met Lavrov in Moscow" // np verb np prep np */
export function chunkSentence(tokens: readonly Token[], marks: Spans): Chunk[] {
  const chunks: Chunk[] = [];
  let i = 0;
  while (i < tokens.length) {
    const chunk =
      isQuoteMark(tokens[i]) && !marks.quotes.has(tokens[i]?.index ?? -1) ? null : readChunk(tokens, i, marks, chunks);
    if (!chunk) {
      i++;
      continue;
    }
    chunks.push(chunk);
    const first = tokens[0]?.index ?? 0;
    i = Math.max(i + 1, chunk.last - first + 1);
  }
  return withoutShortForms(chunks);
}

/** "The Revolutionary United Front (RUF) said": a noun in brackets is no subject. */
function withoutShortForms(chunks: Chunk[]): Chunk[] {
  const isMark = (chunk: Chunk | undefined, word: string) => chunk?.type === "mark" && chunk.word === word;
  if (!chunks.some((chunk) => isMark(chunk, "("))) return chunks;
  return chunks.filter((chunk, i) => {
    const opens = (at: number) =>
      isMark(chunks[at], "(") &&
      chunks[at + 1]?.type === "np" &&
      isMark(chunks[at + 2], ")") &&
      chunks[at - 1]?.type === "np";
    return !opens(i) && !opens(i - 1) && !opens(i - 2);
  });
}

function readChunk(tokens: readonly Token[], i: number, marks: Spans, before: Chunk[]): Chunk | null {
  const token = tokens[i];
  if (!token) return null;
  const fixed = fixedAdverb(tokens, i);
  if (fixed > 0)
    return { ...single("adv", token), last: token.index + fixed - 1, end: tokens[i + fixed - 1]?.end ?? token.end };
  const quote = marks.quotes.get(token.index);
  if (quote) return { type: "quote", quote, first: token.index, last: quote.last, start: quote.start, end: quote.end };
  const date = marks.dates.get(token.index);
  if (date) return readDate(date, before, token);
  if (marks.mentions.has(token.index) || measureAt(tokens, i) > 0) return readNounPhrase(tokens, i, marks, before);
  const word = readWord(tokens, i, marks);
  if (word) return word;
  const nominal = isDescribing(tokens, i, before) || (before.at(-1)?.type === "prep" && token.lower.endsWith("s"));
  const verb = nominal && token.pos === "VERB" ? null : readVerbGroup(tokens, i, marks);
  return verb ?? readNounPhrase(tokens, i, marks, before) ?? single("mark", token);
}

const FIXED_ADVERBS = [
  "one after another",
  "one after the other",
  "one by one",
  "one on one",
  "in turn",
  "in person",
  "in private",
  "for the first time",
  "face to face",
  "since then",
  "for his part",
  "for her part",
  "once again",
  "once more",
  "behind closed doors",
].map((words) => words.split(" "));

/** How many words an adverb of several words takes up; 0 when none begins there. */
function fixedAdverb(tokens: readonly Token[], i: number): number {
  const first = tokens[i]?.lower ?? "";
  const found = FIXED_ADVERBS.find(
    (words) => words[0] === first && words.every((word, n) => tokens[i + n]?.lower === word),
  );
  return found?.length ?? 0;
}

/** "of stalled efforts": a participle that describes the noun after it. */
function isDescribing(tokens: readonly Token[], i: number, before: readonly Chunk[]): boolean {
  const token = tokens[i];
  const previous = before.at(-1);
  return (
    token?.pos === "VERB" &&
    previous?.type === "prep" &&
    previous.word !== "to" &&
    /(ed|en)$/.test(token.lower) &&
    isNominal(tokens[i + 1])
  );
}

/** A date takes the preposition before it along, and joins the date it follows: "on Saturday and Sunday". */
function readDate(date: DateMention & { readonly last: number }, before: Chunk[], token: Token): Chunk {
  const previous = before.at(-1);
  const preposition = previous?.type === "prep" && DATE_PREPOSITIONS.has(previous.word) ? before.pop() : undefined;
  const { first, start } = preposition ?? { first: token.index, start: date.start };
  return { type: "date", dates: [date], first, start, last: date.last, end: date.end };
}

function readWord(tokens: readonly Token[], i: number, marks: Spans): WordChunk | null {
  const token = tokens[i];
  if (!token) return null;
  const next = tokens[i + 1];
  if (token.text === ",") return single("comma", token);
  if (token.pos === "PUNCT" || DASH.test(token.text)) return single("mark", token);
  if (CONJUNCTIONS.has(token.lower) && token.pos !== "NOUN") return single("conj", token);
  if (SUBORDINATORS.has(token.lower)) return single(isSubordinator(tokens, i, marks) ? "sub" : asOther(token), token);
  if ((token.lower === "there" || token.lower === "here") && next?.pos !== "AUX" && next?.lemma !== "be")
    return single("adv", token);
  if (REFLEXIVE.has(token.lower) && tokens[i - 1] && ["NOUN", "PROPN"].includes(tokens[i - 1]?.pos ?? ""))
    return single("adv", token); // "the leaders themselves met"
  if (token.lower === "across" && next?.lower === "from")
    return { ...single("prep", token), word: "opposite", last: next.index, end: next.end };
  if (token.lower === "opposite" && ["PROPN", "DET", "PRON"].includes(next?.pos ?? "")) return single("prep", token);
  if (token.lower === "according" && next?.lower === "to")
    return { ...single("prep", token), word: "according to", last: next.index, end: next.end };
  if (token.lower === "to" && isBareVerb(next, tokens[i + 2])) return null;
  // "aircraft including helicopters", "following an attack": prepositions in the shape of participles
  if (PREPOSED.has(token.lower) && token.pos === "VERB" && tokens[i - 1]?.pos !== "AUX" && startsPhrase(next))
    return single("prep", token);
  if (token.pos === "ADP" || (token.lower === "to" && token.pos === "PART")) return single("prep", token);
  if (token.pos === "ADV" && next && !leadsVerb(tokens, i)) return leadsNoun(tokens, i) ? null : single("adv", token);
  if (token.pos === "ADV" && !next) return single("adv", token);
  return null;
}

const asOther = (token: Token): WordChunk["type"] =>
  token.lower === "once" || token.pos === "DET" || token.lower === "that" ? "adv" : "prep";

const REFLEXIVE = new Set(["himself", "herself", "itself", "themselves"]);
const PREPOSED = new Set(["including", "following", "regarding", "concerning"]);

const startsPhrase = (token: Token | undefined): boolean =>
  ["DET", "NOUN", "PROPN", "ADJ", "NUM", "PRON"].includes(token?.pos ?? "");

const ADDRESSED = new Set(["him", "them", "us", "me", "reporters", "journalists"]);

/** "after talks" is a preposition, "after he landed" opens a clause: a verb stands before the next mark. */
function isSubordinator(tokens: readonly Token[], i: number, marks: Spans): boolean {
  const token = tokens[i];
  if (!token) return false;
  if (
    ["which", "who", "whom", "whose", "why", "when", "where", "while", "whereas", "because", "whether", "if"].includes(
      token.lower,
    )
  )
    return true;
  const after = tokens[i + 2];
  // "signed that agreement."
  if (token.lower === "that" && tokens[i + 1]?.pos === "NOUN" && (after === undefined || after.pos === "PUNCT"))
    return false;
  if (token.lower === "that" && (token.pos === "SCONJ" || ADDRESSED.has(tokens[i - 1]?.lower ?? ""))) return true;
  if (token.lower === "that" && !["NOUN", "PROPN", "VERB", "ADV"].includes(tokens[i - 1]?.pos ?? "")) return false;
  for (let j = i + 1; j < tokens.length; j++) {
    const ahead = tokens[j];
    if (!ahead || ahead.text === "," || ahead.text === ";" || marks.quotes.has(ahead.index)) return false;
    if (ahead.pos === "AUX") return true;
    if (ahead.pos === "VERB" && !ahead.lower.endsWith("ing") && tokens[j - 1]?.lower !== "to") return true;
    if (ahead.pos === "VERB" && j === i + 1) return true;
  }
  return false;
}

const leadsVerb = (tokens: readonly Token[], i: number): boolean => {
  let j = i + 1;
  while (tokens[j]?.pos === "ADV") j++;
  const pos = tokens[j]?.pos;
  return pos === "VERB" || pos === "AUX";
};

const leadsNoun = (tokens: readonly Token[], i: number): boolean =>
  ["ADJ", "NUM"].includes(tokens[i + 1]?.pos ?? "") && ["NOUN", "PROPN", "ADJ"].includes(tokens[i + 2]?.pos ?? "");

function readNounPhrase(
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
  const reciprocal = /^(each other|one another)$/.test(`${tokens[i]?.lower ?? ""} ${tokens[i + 1]?.lower ?? ""}`);
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
    if (isJoint(tokens, j)) {
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
  return (
    found.kind === "person" &&
    noun?.pos === "NOUN" &&
    /^\p{Ll}.*[^s]$/u.test(noun.text) &&
    first?.pos !== "DET" &&
    first?.pos !== "PRON" &&
    before.at(-1)?.type !== "prep"
  );
}

/** A comma between two adjectives after an article: no noun has come yet, and one follows. */
const describes = (tokens: readonly Token[], from: number, comma: number): boolean =>
  comma > from + 1 &&
  tokens[from]?.pos === "DET" &&
  tokens.slice(from + 1, comma).every(({ pos }) => pos === "ADJ" || pos === "VERB") &&
  tokens[comma + 1]?.pos === "ADJ" &&
  ["NOUN", "ADJ"].includes(tokens[comma + 2]?.pos ?? "");

const isCommon = (token: Token | null): boolean => token?.pos === "NOUN" || token?.pos === "PROPN";

const MEASURES = [
  "at least",
  "at most",
  "up to",
  "more than",
  "fewer than",
  "less than",
  "as many as",
  "no fewer than",
].map((words) => words.split(" "));

/** How many words before a number only say how exact it is: "at least three civilians"; 0 for none. */
function measureAt(tokens: readonly Token[], i: number): number {
  const found = MEASURES.find((words) => words.every((word, n) => tokens[i + n]?.lower === word));
  const number = found && tokens[i + found.length];
  const counted = number?.pos === "NUM" || ["a", "dozens", "hundreds", "thousands"].includes(number?.lower ?? "");
  return found && counted && isNominal(tokens[i + found.length + 1]) ? found.length : 0;
}

const QUANTIFIERS = new Set(["each", "both", "all", "either", "one", "some", "most"]);
const TRAILING = new Set(["first", "last", "second", "next", "again", "later", "alone", "afterwards"]);

/** A hyphen between two words that stay two: "U.S.-China". */
const isJoint = (tokens: readonly Token[], j: number): boolean =>
  DASH.test(tokens[j]?.text ?? "") &&
  j > 0 &&
  tokens[j - 1]?.end === tokens[j]?.start &&
  tokens[j]?.end === tokens[j + 1]?.start;

/** Quoted words that are read like the rest keep their marks out of the way. */
export const isQuoteMark = (token: Token | undefined): boolean => /^(?:[“”"‘]|''|``)$/.test(token?.text ?? "");

const isPossessive = (token: Token): boolean =>
  ["my", "his", "her", "its", "their", "our", "your"].includes(token.lower);
const isNominal = (token: Token | undefined): boolean => ["NOUN", "PROPN", "ADJ"].includes(token?.pos ?? "");

const single = (type: WordChunk["type"], token: Token): WordChunk => ({
  type,
  word: token.lower,
  first: token.index,
  last: token.index,
  start: token.start,
  end: token.end,
});
