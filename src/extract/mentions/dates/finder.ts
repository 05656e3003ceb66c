import type { DateParts } from "./date-parts.js";
import type { WordList } from "./word-list.js";

/** Words of a date that begin at word `i`; `next` is the word after them. */
export interface Found {
  readonly next: number;
  readonly parts: DateParts;
}

/** Reads a date that begins at word `i`; null when none of its kind begins there. */
export type DateFinder = (words: WordList, i: number) => Found | null;
