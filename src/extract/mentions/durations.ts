import type { Span } from "../../facts/shapes.js";
import { countOf } from "./dates/date-words.js";
import { WordList } from "./dates/word-list.js";

/** How long something lasted, in days: "three-day visit", "three days of talks", "for two days". */
export interface DurationMention extends Span {
  readonly wording: string;
  readonly days: number;
}

const UNITS = new Map([
  ["day", 1],
  ["days", 1],
  ["week", 7],
  ["weeks", 7],
]);

/** Few stretches have any: asked before their words are looked at one by one. */
const UNIT = /day|week/iu;

/** Finds durations of days and weeks that say how long something lasted. Leaves: "two days ago", "three days later", "within a week".
 *  @example findDurations("a three-day visit", { start: 0, end: 17 })[0]?.days // 3 */
export function findDurations(text: string, span: Span): DurationMention[] {
  if (!UNIT.test(text.slice(span.start, span.end))) return [];
  const words = new WordList(text, span);
  const found: DurationMention[] = [];
  for (let i = 0; i + 1 < words.length; i++) {
    const count = countOf(words.at(i));
    const unit = UNITS.get(words.lower(i + 1));
    if (count === null || unit === undefined) continue;
    const hyphened = /^[-‐‑]$/.test(words.gap(i + 1)) && words.lower(i + 1).endsWith("s") === false;
    const of = words.follows(i + 1) && words.reads(i + 2, "of") && words.follows(i + 2);
    const lasting = words.follows(i + 1) && words.lower(i - 1) === "for" && words.lower(i + 2) !== "ago";
    if (!hyphened && !of && !lasting) continue;
    const start = words.start(i);
    const end = words.end(i + 1);
    found.push({ start, end, wording: text.slice(start, end), days: count * unit });
  }
  return found;
}
