import { calendarDate } from "./calendar-date.js";
import type { CountedFrom, Shift, WeekdayParts } from "./date-parts.js";
import { DAY_PARTS, shortWeekdayOf, weekdayOf } from "./date-words.js";
import type { DateFinder, Found } from "./finder.js";
import type { WordList } from "./word-list.js";

const SHIFTS = new Map<string, { shift: Shift; from: CountedFrom }>([
  ["last", { shift: "last", from: "publication" }],
  ["this", { shift: "this", from: "publication" }],
  ["next", { shift: "next", from: "publication" }],
  ["coming", { shift: null, from: "publication" }],
  ["previous", { shift: "last", from: "anchor" }],
  ["preceding", { shift: "last", from: "anchor" }],
  ["following", { shift: "next", from: "anchor" }],
]);
const HABIT = new Set(["every", "each", "good", "black", "bloody", "ash", "easter", "super", "cyber", "palm", "holy"]);
const NEWSPAPERS = new Set([
  "times",
  "telegraph",
  "mail",
  "mirror",
  "express",
  "herald",
  "age",
  "tribune",
  "star",
  "world",
  "post",
]);
const WEEKS: Readonly<Record<string, -1 | 0 | 1>> = { last: -1, this: 0, next: 1 };

/** Reads: "Wednesday", "Thursday morning", "last Monday", "Tuesday of next week", "Saturday and Sunday", "Saturday 8 July 2017".
 *  Leaves: "Good Friday", "Sunday Times", "on Sundays", "every Monday". */
export const weekdayDate: DateFinder = (words, i) => {
  const modifier = SHIFTS.get(words.lower(i));
  const at = modifier && words.follows(i + 1) ? i + 1 : i;
  const weekday = weekdayOf(words.at(at));
  if (weekday === null) return at === i ? dated(words, i, shortWeekdayOf(words.at(i))) : null;
  if (HABIT.has(words.lower(i - 1)) || (words.capitalised(at + 1) && NEWSPAPERS.has(words.lower(at + 1)))) return null;
  const whole = modifier ? null : dated(words, i, weekday);
  if (whole) return whole;
  const first: WeekdayParts = {
    kind: "weekday",
    weekday,
    shift: modifier?.shift ?? null,
    week: null,
    from: modifier?.from ?? "publication",
  };
  const next = dayPart(words, at + 1);
  return range(words, next, first) ?? ofWeek(words, next, first) ?? { next, parts: first };
};

/** "Saturday 8 July 2017", "Wed, 27 Oct" */
function dated(words: WordList, i: number, weekday: number | null): Found | null {
  if (weekday === null || !/^(?:\.?,)? (?:the )?$/.test(words.gap(i + 1))) return null;
  const at = words.lower(i + 1) === "the" ? i + 2 : i + 1;
  const date = calendarDate(words, at);
  if (date?.parts.kind !== "calendar" || date.parts.day === null) return null;
  return { next: date.next, parts: { ...date.parts, weekday } };
}

/** "morning", "and evening" after a weekday. */
function dayPart(words: WordList, i: number): number {
  return words.follows(i) && DAY_PARTS.has(words.lower(i)) ? i + 1 : i;
}

/** "and Sunday", "to Monday", "-Sunday"; with "and" only the very next day makes a range. */
function range(words: WordList, i: number, first: WeekdayParts): Found | null {
  const dash = /^ ?[-–—] ?$/.test(words.gap(i));
  const word = words.follows(i) ? words.lower(i) : "";
  const at = dash ? i : i + 1;
  if (!dash && !(["and", "to", "through", "until"].includes(word) && words.follows(at))) return null;
  const weekday = weekdayOf(words.at(at));
  if (weekday === null || (word === "and" && (first.weekday + 1) % 7 !== weekday)) return null;
  return { next: dayPart(words, at + 1), parts: { kind: "range", first, last: { ...first, weekday } } };
}

/** "of last week", "next week" */
function ofWeek(words: WordList, i: number, first: WeekdayParts): Found | null {
  const at = words.follows(i) && words.lower(i) === "of" ? i + 1 : i;
  const week = WEEKS[words.lower(at)];
  if (week === undefined || !words.follows(at) || !words.reads(at + 1, "week") || !words.follows(at + 1)) return null;
  return { next: at + 2, parts: { ...first, week } };
}
