import { calendar } from "./date-parts.js";
import type { DateFinder } from "./finder.js";
import { SMALL_WORDS } from "./small-words.js";

const BEFORE = new Set(["on", "until", "by", "since", "from"]);

/** Reads: "on the 9th". Leaves: "the 30th anniversary", "on the 38th parallel". */
export const dayOfMonth: DateFinder = (words, i) => {
  if (words.lower(i) !== "the" || !BEFORE.has(words.lower(i - 1)) || !words.follows(i) || !words.follows(i + 1))
    return null;
  const day = /^\d{1,2}$/.test(words.at(i + 1)) ? Number(words.at(i + 1)) : 0;
  const ordinal = /^(?:st|nd|rd|th)$/.test(words.lower(i + 2)) && words.gap(i + 2) === "";
  if (day < 1 || day > 31 || !ordinal || !words.stopsBefore(i + 3, SMALL_WORDS)) return null;
  return { next: i + 3, parts: calendar({ day }) };
};
