import type { DateFinder } from "./finder.js";
import { SMALL_WORDS } from "./small-words.js";
import { yearAt } from "./year.js";

const SEASONS = new Set(["spring", "summer", "autumn", "winter", "fall"]);
const BEFORE = new Set(["the", "in", "this", "last", "next", "that", "early", "late"]);

/** Reads: "in the spring", "the summer of 2001", "last winter". Leaves: "Arab Spring", "the fall of Kabul", "spring rolls". */
export const season: DateFinder = (words, i) => {
  if (!SEASONS.has(words.lower(i)) || !BEFORE.has(words.lower(i - 1)) || !words.follows(i)) return null;
  const of = words.reads(i + 1, "of") && words.follows(i + 1) ? i + 2 : i + 1;
  const year = words.follows(of) ? yearAt(words, of) : null;
  if (year !== null) return { next: of + 1, parts: { kind: "season", year } };
  if (words.lower(i) === "fall" && words.lower(i - 1) === "the" && words.lower(i - 2) !== "in") return null;
  return of === i + 1 && words.stopsBefore(i + 1, SMALL_WORDS)
    ? { next: i + 1, parts: { kind: "season", year } }
    : null;
};
