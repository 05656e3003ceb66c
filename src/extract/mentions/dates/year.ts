import { calendar } from "./date-parts.js";
import type { DateFinder } from "./finder.js";
import { SMALL_WORDS } from "./small-words.js";
import type { WordList } from "./word-list.js";

const SURE = new Set(["in", "since", "until", "till", "during", "early", "late", "mid", "year"]);
const WEAK = new Set(["of", "by", "from", "before", "after", "between", "around", "to", "for"]);
const TO = new Set(["to", "until", "till", "through"]);

/** The year that word `i` is, 1800 to 2100; null when it goes on as another number or unit ("2000-strong", "2,000", "1990s"). */
export function yearAt(words: WordList, i: number): number | null {
  const text = words.at(i);
  if (!/^(?:1[89]|20)\d\d$/.test(text)) return null;
  const gap = words.gap(i + 1);
  const goesOn =
    gap === "" || /^[.,:/]$/.test(gap) ? /^\p{N}|^s$/u.test(words.at(i + 1)) : gap === "-" && i + 1 < words.length;
  return goesOn ? null : Number(text);
}

/** Reads: "in 1990", "(1990)", "from 1998 to 2003", "late 2015". Leaves: "the 1995 accord", "the 1950-53 Korean War", "Resolution 1929". */
export const year: DateFinder = (words, i) => {
  const before = words.lower(i - 1);
  const bracketed = words.gap(i).endsWith("(");
  const led = (words.follows(i) || /^-$/.test(words.gap(i))) && (SURE.has(before) || WEAK.has(before));
  if (!bracketed && !led) return null;
  const first = yearAt(words, i);
  if (first === null) return bracketed || led ? years(words, i) : null;
  const to =
    (before === "from" && TO.has(words.lower(i + 1))) || (before === "between" && words.lower(i + 1) === "and");
  const last = to && words.follows(i + 1) && words.follows(i + 2) ? yearAt(words, i + 2) : null;
  if (last !== null && last > first)
    return { next: i + 3, parts: { kind: "range", first: calendar({ year: first }), last: calendar({ year: last }) } };
  if (bracketed || words.stopsBefore(i + 1, SMALL_WORDS)) return { next: i + 1, parts: calendar({ year: first }) };
  return SURE.has(before) && words.capitalised(i + 1) ? { next: i + 1, parts: calendar({ year: first }) } : null;
};

/** "in 2019-20", "(1998-2003)"; a name may not follow, as in "in 1950-53 Korean War". */
function years(words: WordList, i: number): ReturnType<DateFinder> {
  if (
    !/^(?:1[89]|20)\d\d$/.test(words.at(i)) ||
    !/^[-–]$/.test(words.gap(i + 1)) ||
    !/^(?:\d\d|\d{4})$/.test(words.at(i + 1))
  )
    return null;
  const first = Number(words.at(i));
  const last =
    words.at(i + 1).length === 2 ? Math.floor(first / 100) * 100 + Number(words.at(i + 1)) : Number(words.at(i + 1));
  if (last <= first || last > 2100 || !words.stopsBefore(i + 2, SMALL_WORDS)) return null;
  return { next: i + 2, parts: { kind: "range", first: calendar({ year: first }), last: calendar({ year: last }) } };
}
