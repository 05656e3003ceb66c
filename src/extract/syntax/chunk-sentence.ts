import type { DateMention } from "../mentions/dates.js";
import type { Token } from "../language/token.js";
import type { Chunk } from "./chunk.js";
import { fixedAdverb, isNominal, measureAt } from "./fixed-words.js";
import { readNounPhrase } from "./noun-phrase.js";
import { isQuoteMark, type Spans } from "./spans.js";
import { readVerbGroup } from "./verb-group.js";
import { readWord, single } from "./word-chunk.js";

const DATE_PREPOSITIONS = new Set(["on", "in", "at", "by", "during", "from", "of", "for", "over", "late", "early"]);
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
