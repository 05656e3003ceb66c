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
  const verb = chunks[at];
  const particle = verb?.type === "verb" ? verb.particle : null;
  let object: Phrase | null = null;
  let end = chunks[at]?.end ?? 0;
  let i = at + 1;
  for (;;) {
    const chunk = chunks[i];
    if (!chunk) break;
    const resumed = resumesAt(chunks, i, complements, particle);
    if (resumed !== null) {
      for (const one of chunks.slice(i, resumed)) if (one.type === "date") dates.push(...one.dates);
      i = resumed;
    } else if (chunk.type === "adv" || chunk.type === "adj") i++;
    else if (chunk.type === "date") {
      dates.push(...chunk.dates);
      i++;
    } else if (chunk.type === "np" && object === null && complements.length === 0) {
      const phrase = phraseStartingAt(chunks, i);
      object = phrase.list;
      i = phrase.next;
    } else if (chunk.type === "np" && isGiven(chunks, at, i, object, complements)) {
      complements.push({ preposition: "to", phrase: object ?? [] });
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
    else if (chunk.type === "quote") {
      quotes.push(chunk);
      i++;
    } else break;
    end = chunks[i - 1]?.end ?? end;
  }
  return { object, complements, dates, quotes, end, next: i };
}

const GIVE = new Set(["give", "offer", "show", "grant", "accord", "pay", "send", "lend", "serve", "bring", "hand"]);

/** "gave them dinner": the first object is the one to whom the second is given. */
function isGiven(
  chunks: readonly Chunk[],
  at: number,
  i: number,
  object: Phrase | null,
  complements: readonly Complement[],
): boolean {
  const verb = chunks[at];
  const whom = object?.at(-1);
  const somebody =
    whom?.mention?.kind === "person" || whom?.mention?.kind === "pronoun" || whom?.mention?.kind === "role";
  return (
    verb?.type === "verb" && GIVE.has(verb.lemma) && somebody && complements.length === 0 && chunks[i - 1] === whom
  );
}

const pastAdverb = (chunks: readonly Chunk[], i: number): number => (chunks[i]?.type === "adv" ? i + 1 : i);

/** "saw Kim on Sunday and Trump on Monday", "met Motegi, and the next day Suga": the verb is not said again.
 *  @returns the index to read on from; null when the sentence does not go on so */
export function gappedAt(chunks: readonly Chunk[], from: number): number | null {
  if (isListedAt(chunks, from)) return from;
  let i = chunks[from]?.type === "comma" ? from + 1 : from;
  const link = chunks[i];
  if (link?.type !== "conj" || !["and", "then"].includes(link.word)) return null;
  i++;
  i = pastSetting(chunks, i);
  const np = chunks[i];
  const kind = np?.type === "np" ? np.mention?.kind : undefined;
  if (kind !== "person" && kind !== "role" && !(np?.type === "np" && np.words[0] === "the" && kind === "country"))
    return null;
  const after = chunks[i + 1];
  const described = after?.type === "comma" && chunks[i + 2]?.type === "sub"; // "and Hun Sen, who"
  return after === undefined || described || ["date", "prep", "mark"].includes(after.type) ? from : null;
}

/** "on Monday, Mansour on Tuesday and Wang on Wednesday": a comma, somebody with a day or place of his own, and an "and". */
function isListedAt(chunks: readonly Chunk[], from: number): boolean {
  const [comma, np, setting] = chunks.slice(from, from + 3);
  if (comma?.type !== "comma" || np?.type !== "np" || np.mention?.kind !== "person") return false;
  if (setting?.type !== "date" && setting?.type !== "prep") return false;
  const rest = chunks.slice(from + 2);
  const and = rest.findIndex(({ type }) => type === "conj");
  const last = rest[and + 1];
  const plain = rest.slice(0, and).every(({ type }) => ["prep", "np", "date", "comma"].includes(type));
  return (
    and > 0 &&
    plain &&
    last?.type === "np" &&
    last.mention?.kind === "person" &&
    rest.slice(and).every(({ type }) => type !== "verb")
  );
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

/** "to Abbas on the 19th, and to Abdullah", "on Tshisekedi and, five days later, on Kagame": where a list goes on with a
 *  preposition that was said before.
 *  @returns the index of the preposition; null when it does not go on so */
function resumesAt(
  chunks: readonly Chunk[],
  from: number,
  complements: readonly Complement[],
  particle: string | null,
): number | null {
  if (!["comma", "conj"].includes(chunks[from]?.type ?? "")) return null;
  let i = from;
  let linked = false;
  for (; ["comma", "conj", "adv", "date"].includes(chunks[i]?.type ?? ""); i++) linked ||= chunks[i]?.type === "conj";
  const preposition = chunks[i];
  if (!linked || preposition?.type !== "prep" || chunks[i + 1]?.type !== "np") return null;
  const { word } = preposition;
  return particle === word || complements.some((one) => one.preposition === word) ? i : null;
}
