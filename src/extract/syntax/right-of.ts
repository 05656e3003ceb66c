import type { DateMention } from "../mentions/dates.js";
import type { Chunk, QuoteChunk } from "./chunk.js";
import type { Complement, Phrase } from "./clause.js";
import { phraseStartingAt } from "./phrase.js";

export interface Right {
  readonly object: Phrase | null;
  readonly complements: Complement[];
  readonly dates: DateMention[];
  readonly quotes: QuoteChunk[];
  readonly end: number;
  /** Index of the first chunk that does not belong to it. */
  readonly next: number;
}

/** What stands after a verb: its object, then what hangs on either by a preposition, dates and quotations.
 *  @param at the chunk after which objects and complements stand: the verb, or the "and" of a gapped clause */
export function rightOf(chunks: readonly Chunk[], at: number): Right {
  const complements: Complement[] = [];
  const dates: DateMention[] = [];
  const quotes: QuoteChunk[] = [];
  let object: Phrase | null = null;
  let end = chunks[at]?.end ?? 0;
  let i = at + 1;
  for (;;) {
    const chunk = chunks[i];
    if (!chunk) break;
    if (chunk.type === "adv" || chunk.type === "adj") i++;
    else if (chunk.type === "date") {
      dates.push(...chunk.dates);
      i++;
    } else if (chunk.type === "np" && object === null && complements.length === 0) {
      const phrase = phraseStartingAt(chunks, i);
      object = phrase.list;
      i = phrase.next;
    } else if (chunk.type === "prep" && chunks[pastAdverb(chunks, i + 1)]?.type === "np") {
      const phrase = phraseStartingAt(chunks, pastAdverb(chunks, i + 1));
      complements.push({ preposition: chunk.word, phrase: phrase.list });
      i = phrase.next;
    } else if (chunk.type === "prep" && ["prep", "date"].includes(chunks[i + 1]?.type ?? "")) i++;
    else if (chunk.type === "comma" && ["prep", "date", "adv", "quote"].includes(chunks[i + 1]?.type ?? "")) i++;
    // "met twice: in Oslo on Monday and in Bergen on Tuesday"
    else if (chunk.type === "mark" && chunk.word === ":" && chunks[i + 1]?.type === "prep") i++;
    else if (chunk.type === "conj" && ["prep", "date"].includes(chunks[i + 1]?.type ?? "")) i++;
    // "received, one after another, A and B"
    else if (chunk.type === "comma" && object === null && chunks[i - 1]?.type === "adv" && chunks[i + 1]?.type === "np")
      i++;
    else if (chunk.type === "comma" && repeatsPreposition(chunks, i, complements)) i += 2;
    else if (chunk.type === "quote") {
      quotes.push(chunk);
      i++;
    } else break;
    end = chunks[i - 1]?.end ?? end;
  }
  return { object, complements, dates, quotes, end, next: i };
}

const pastAdverb = (chunks: readonly Chunk[], i: number): number => (chunks[i]?.type === "adv" ? i + 1 : i);

/** "saw Kim on Sunday and Trump on Monday", "met Motegi, and the next day Suga": the verb is not said again.
 *  @returns the index to read on from; null when the sentence does not go on so */
export function gappedAt(chunks: readonly Chunk[], from: number): number | null {
  let i = chunks[from]?.type === "comma" ? from + 1 : from;
  const link = chunks[i];
  if (link?.type !== "conj" || !["and", "then"].includes(link.word)) return null;
  i++;
  i = pastSetting(chunks, i);
  const np = chunks[i];
  if (np?.type !== "np" || (np.mention?.kind !== "person" && np.mention?.kind !== "role")) return null;
  const after = chunks[i + 1];
  return after === undefined || ["date", "prep", "mark"].includes(after.type) ? from : null;
}

/** "and, on Sunday, Erdogan", "and in Phnom Penh Hun Sen": what stands between "and" and the next object. */
export function pastSetting(chunks: readonly Chunk[], from: number): number {
  let i = from;
  for (;;) {
    const chunk = chunks[i];
    const next = chunks[i + 1];
    if (["adv", "date", "conj", "comma"].includes(chunk?.type ?? "")) i++;
    else if (chunk?.type === "prep" && next?.type === "np" && next.mention?.kind !== "person") i += 2;
    else return i;
  }
}

/** "with Zurabov, with Tagliavini, and with the rebels": a list whose preposition is said again. */
function repeatsPreposition(chunks: readonly Chunk[], comma: number, complements: readonly Complement[]): boolean {
  let at = comma + 2;
  while (["date", "comma", "adv"].includes(chunks[at]?.type ?? "")) at++;
  const preposition = chunks[at];
  if (chunks[comma + 1]?.type !== "conj" || preposition?.type !== "prep") return false;
  return complements.some((one) => one.preposition === preposition.word);
}
