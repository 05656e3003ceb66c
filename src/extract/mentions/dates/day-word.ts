import { DAY_PARTS } from "./date-words.js";
import type { DateFinder, Found } from "./finder.js";
import { SMALL_WORDS } from "./small-words.js";
import type { WordList } from "./word-list.js";

const WORDS = new Map([
  ["today", 0],
  ["tonight", 0],
  ["yesterday", -1],
  ["tomorrow", 1],
]);
const STEPS = new Map([
  ["next", 1],
  ["following", 1],
  ["previous", -1],
  ["preceding", -1],
  ["same", 0],
]);

const isDayOrPart = (word: string) => word === "day" || DAY_PARTS.has(word);

/** Reads: "today", "tomorrow evening", "this morning", "last night", "the day before yesterday", "the next day", "the same day",
 *  "that evening", "later in the day", "in the afternoon", "the day before". Leaves: "one day", "next days", "the day before the summit". */
export const dayWord: DateFinder = (words, i) => {
  const word = words.lower(i);
  const days = WORDS.get(word);
  if (days !== undefined)
    return fromPublication(days, words.follows(i + 1) && DAY_PARTS.has(words.lower(i + 1)) ? i + 2 : i + 1);
  if (word === "this" && words.follows(i + 1) && DAY_PARTS.has(words.lower(i + 1))) return fromPublication(0, i + 2);
  if (word === "last" && (words.reads(i, "last", "night") || words.reads(i, "last", "evening")))
    return fromPublication(-1, i + 2);
  if (words.reads(i, "the", "day", "before", "yesterday")) return fromPublication(-2, i + 4);
  if (words.reads(i, "the", "day", "after", "tomorrow")) return fromPublication(2, i + 4);
  return storyDay(words, i);
};

/** Words that count from the day that the story is talking about. */
function storyDay(words: WordList, i: number): Found | null {
  const word = words.lower(i);
  if ((word === "later" || word === "earlier" || word === "late" || word === "early") && words.follows(i + 1)) {
    const at = words.reads(i + 1, "in", "the") ? i + 3 : words.reads(i + 1, "on", "the") ? -1 : i + 1;
    if (at === i + 3 && words.follows(at) && isDayOrPart(words.lower(at))) return fromAnchor(0, at + 1);
    const inner = at === i + 1 ? storyDay(words, at) : null;
    return inner && word !== "late" && word !== "early" ? inner : null;
  }
  if (word === "that" && words.follows(i + 1) && isDayOrPart(words.lower(i + 1))) return fromAnchor(0, i + 2);
  if (words.reads(i, "that", "same") && words.follows(i + 2) && isDayOrPart(words.lower(i + 2)))
    return fromAnchor(0, i + 3);
  if (
    words.reads(i, "in", "the") &&
    words.follows(i + 2) &&
    DAY_PARTS.has(words.lower(i + 2)) &&
    words.stopsBefore(i + 3, SMALL_WORDS)
  )
    return fromAnchor(0, i + 3);
  const at = word === "the" ? i + 1 : i;
  if (word === "the" && !words.follows(at)) return null;
  const step = STEPS.get(words.lower(at));
  if (step !== undefined && (word === "the" || step !== 0) && words.follows(at + 1) && isDayOrPart(words.lower(at + 1)))
    return fromAnchor(step, at + 2);
  if (word !== "the" || !isDayOrPart(words.lower(at)) || !words.follows(at + 1)) return null;
  const side = words.lower(at + 1);
  if ((side !== "before" && side !== "after") || !words.stopsBefore(at + 2, ENDS)) return null;
  return fromAnchor(side === "before" ? -1 : 1, at + 2);
}

/** What may follow "the day before" without being what it was before of. */
const ENDS: ReadonlySet<string> = new Set([
  "and",
  "but",
  "in",
  "at",
  "with",
  "when",
  "where",
  "was",
  "were",
  "had",
  "said",
]);

const fromPublication = (days: number, next: number): Found => ({
  next,
  parts: { kind: "days", days, from: "publication" },
});
const fromAnchor = (days: number, next: number): Found => ({ next, parts: { kind: "days", days, from: "anchor" } });
