import { calendar } from "./date-parts.js";
import type { DateFinder } from "./finder.js";
import { yearAt } from "./year.js";

/** Days that fall on the same date every year; Christmas without a day is its month. */
const HOLIDAYS: readonly { words: readonly string[]; month: number; day: number | null }[] = [
  { words: ["Christmas", "Day"], month: 12, day: 25 },
  { words: ["Christmas", "Eve"], month: 12, day: 24 },
  { words: ["Christmas"], month: 12, day: null },
  { words: ["Boxing", "Day"], month: 12, day: 26 },
  { words: ["New", "Year", "s", "Day"], month: 1, day: 1 },
  { words: ["New", "Year", "s", "Eve"], month: 12, day: 31 },
  { words: ["Valentine", "s", "Day"], month: 2, day: 14 },
  { words: ["May", "Day"], month: 5, day: 1 },
  { words: ["Bastille", "Day"], month: 7, day: 14 },
  { words: ["Armistice", "Day"], month: 11, day: 11 },
];

/** Reads: "Christmas Day in 2015", "New Year’s Eve", "Christmas 2004". Leaves: "Christmas Island", "a Christmas tree". */
export const holiday: DateFinder = (words, i) => {
  const known = HOLIDAYS.find(({ words: name }) =>
    name.every(
      (word, n) => words.at(i + n) === word && (n === 0 || words.follows(i + n) || /^['’]$/.test(words.gap(i + n))),
    ),
  );
  if (!known) return null;
  const next = i + known.words.length;
  const at = (words.reads(next, "in") || words.reads(next, "of")) && words.follows(next) ? next + 1 : next;
  const year = words.follows(at) ? yearAt(words, at) : null;
  const { month, day } = known;
  if (year !== null) return { next: at + 1, parts: calendar({ year, month, day }) };
  const named =
    day === null &&
    words.follows(next) &&
    (words.capitalised(next) || /^(?:tree|card|party|present|gift)s?$/.test(words.lower(next)));
  return named ? null : { next, parts: calendar({ month, day }) };
};
