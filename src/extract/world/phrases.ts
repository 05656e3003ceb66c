import type { Span } from "../../facts/shapes.js";
import { fold } from "./fold.js";

export interface PhraseHit<T> extends Span {
  /** The words as they stand in the text. */
  readonly words: string;
  /** Everything these words may name, the first entered first. */
  readonly values: readonly T[];
}

interface Entry<T> {
  readonly phrase: string;
  readonly values: T[];
}

const WORD = /[\p{L}\p{N}]/u;
const WORDS = /[\p{L}\p{N}]+/gu;

/** Names of one or more words that are looked up at a place in a text: case counts, accents and kinds of apostrophe do not.
 *  Of two names that both begin there, the longer wins ("South Korean" before "South Korea"). */
export class Phrases<T> {
  /** By first word, longest first. */
  private readonly byFirst = new Map<string, Entry<T>[]>();

  /** Names also stand in capitals, as in a dateline: "GENEVA". */
  add(words: string, value: T): void {
    const phrase = fold(words);
    this.enter(phrase, value);
    if (phrase !== phrase.toUpperCase()) this.enter(phrase.toUpperCase(), value);
  }

  private enter(phrase: string, value: T): void {
    const first = firstWord(phrase, 0);
    if (first === "") throw new Error(`"${phrase}" has no word to look up`);
    const entries = this.byFirst.get(first) ?? [];
    if (entries.length === 0) this.byFirst.set(first, entries);
    const known = entries.find((entry) => entry.phrase === phrase);
    if (!known) {
      entries.push({ phrase, values: [value] });
      entries.sort((a, b) => b.phrase.length - a.phrase.length);
    } else if (!known.values.includes(value)) known.values.push(value);
  }

  /** The longest name that begins at `start` and ends where a word ends; null when there is none.
   *  @param folded the text after `fold` */
  at(folded: string, start: number): PhraseHit<T> | null {
    if (start > 0 && WORD.test(folded.charAt(start - 1))) return null;
    return this.longest(this.byFirst.get(firstWord(folded, start)) ?? [], folded, start);
  }

  private longest(entries: readonly Entry<T>[], folded: string, start: number): PhraseHit<T> | null {
    for (const { phrase, values } of entries) {
      const end = start + phrase.length;
      if (!folded.startsWith(phrase, start) || cutsWord(folded, end)) continue;
      return { start, end, words: folded.slice(start, end), values };
    }
    return null;
  }

  /** What exactly these words name, nothing more and nothing less. */
  named(words: string): readonly T[] {
    const folded = fold(words);
    const hit = this.at(folded, 0);
    return hit?.end === folded.length ? hit.values : [];
  }

  /** The words that names begin with. */
  openers(): Iterable<string> {
    return this.byFirst.keys();
  }

  /** All names in a text, from left to right, none inside another.
   *  @param text as it stands, or cut into words already: one pass for several tables */
  in(text: string | CutText): PhraseHit<T>[] {
    const { plain, folded, words } = typeof text === "string" ? cutText(text) : text;
    const hits: PhraseHit<T>[] = [];
    let cursor = 0;
    for (const { word, start } of words) {
      const entries = start < cursor ? undefined : this.byFirst.get(word);
      const hit = entries ? this.longest(entries, folded, start) : null;
      if (!hit) continue;
      cursor = hit.end;
      const { end, values } = hit;
      hits.push({ start, end, words: plain.slice(start, end), values });
    }
    return hits;
  }
}

/** A text folded and cut into its words: what every table looks its names up in. */
export interface CutText {
  readonly plain: string;
  readonly folded: string;
  readonly words: readonly { readonly word: string; readonly start: number }[];
}

/** @param openers of the tables that will be asked: most words begin no name, and are left out at once */
export function cutText(plain: string, openers?: ReadonlySet<string>): CutText {
  const folded = fold(plain);
  const words: { word: string; start: number }[] = [];
  WORDS.lastIndex = 0;
  for (let match = WORDS.exec(folded); match; match = WORDS.exec(folded)) {
    const word = match[0];
    if (!openers || openers.has(word)) words.push({ word, start: match.index });
  }
  return { plain, folded, words };
}

function firstWord(text: string, start: number): string {
  let end = start;
  while (end < text.length && WORD.test(text.charAt(end))) end++;
  return text.slice(start, end);
}

function cutsWord(text: string, end: number): boolean {
  return WORD.test(text.charAt(end)) && WORD.test(text.charAt(end - 1));
}
