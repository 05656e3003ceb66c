import { calendar, type CalendarParts } from "./date-parts.js";
import { DOUBTFUL_MONTHS, monthOf, shortMonthOf } from "./date-words.js";
import type { DateFinder, Found } from "./finder.js";
import { SMALL_WORDS } from "./small-words.js";
import type { WordList } from "./word-list.js";
import { yearAt } from "./year.js";

const ORDINAL = /^(?:st|nd|rd|th)$/;
const TO = new Set(["to", "until", "till", "through"]);
const DASH = /^ ?[-–—] ?$/;
/** Before a month that is also a name or a verb. */
const IN = new Set(["in", "last", "next", "this", "early", "late", "mid", "during", "until", "since", "that"]);
/** "the end of May" */
const PARTS = new Set(["end", "start", "beginning", "middle", "half"]);
/** After a date that is the name of something: "the September 11 attacks". */
const NAMED = new Set([
  "attacks",
  "attack",
  "terrorist",
  "revolution",
  "movement",
  "uprising",
  "war",
  "agreement",
  "accord",
  "coup",
]);

/** Reads: "15 August 2005", "Aug. 15", "the 15th of August", "June 1961", "in May", "18 and 19 February", "June 30-July 1".
 *  Leaves: "Theresa May", "they may", "March 3,000 miles". */
export const calendarDate: DateFinder = (words, i) => {
  const first = single(words, i);
  if (!first || NAMED.has(words.lower(first.next))) return null;
  if (first.parts.kind !== "calendar" || first.parts.day === null) return first;
  const second = linked(words, first.next)
    ? single(words, first.next + (words.gap(first.next).trim() === "" ? 1 : 0))
    : null;
  if (second?.parts.kind !== "calendar" || second.parts.day === null) return first;
  const year = first.parts.year ?? second.parts.year;
  return { next: second.next, parts: { kind: "range", first: { ...first.parts, year }, last: second.parts } };
};

/** Whether word `i` and what is before it lead to the end of a range. */
function linked(words: WordList, i: number): boolean {
  return DASH.test(words.gap(i)) || (TO.has(words.lower(i)) && words.follows(i));
}

function single(words: WordList, i: number): Found | null {
  return dayMonth(words, i) ?? monthDay(words, i) ?? monthYear(words, i) ?? monthAlone(words, i);
}

/** "15 August 2005", "15th of August", "18 and 19 February", "3-5 May". */
function dayMonth(words: WordList, i: number): Found | null {
  const day = dayAt(words, i);
  if (!day) return null;
  let next = day.next;
  let last: number | null = null;
  if (rangeWord(words, next)) {
    const until = dayAt(words, words.gap(next).trim() === "" ? next + 1 : next);
    if (until && until.day > day.day && (words.lower(next) !== "and" || until.day === day.day + 1)) {
      last = until.day;
      next = until.next;
    }
  }
  if (words.reads(next, "of")) next++;
  const month = words.follows(next) ? (monthOf(words.at(next)) ?? shortMonthOf(words.at(next))) : null;
  return month === null ? null : withYear(words, next + 1, { month, day: day.day }, last);
}

/** "August 15, 2005", "Feb. 5", "May 3-5". */
function monthDay(words: WordList, i: number): Found | null {
  const month = monthOf(words.at(i)) ?? shortMonthOf(words.at(i));
  const after = words.gap(i + 1);
  if (month === null || !(words.follows(i + 1) || /^\. ?$/.test(after))) return null;
  const day = dayAt(words, i + 1);
  if (!day || /^(?:percent|per|million|billion|people|years?)$/.test(words.lower(day.next))) return null;
  if (rangeWord(words, day.next)) {
    const until = dayAt(words, words.gap(day.next).trim() === "" ? day.next + 1 : day.next);
    const near = words.lower(day.next) !== "and" || until?.day === day.day + 1;
    if (until && until.day > day.day && near && !dayMonth(words, until.next - 1))
      return withYear(words, until.next, { month, day: day.day }, until.day);
  }
  return withYear(words, day.next, { month, day: day.day }, null);
}

function rangeWord(words: WordList, i: number): boolean {
  return DASH.test(words.gap(i)) || (words.follows(i) && (words.lower(i) === "and" || TO.has(words.lower(i))));
}

function withYear(words: WordList, i: number, parts: Partial<CalendarParts>, lastDay: number | null): Found {
  const year = /^,? $/.test(words.gap(i)) ? yearAt(words, i) : null;
  const next = year === null ? i : i + 1;
  const first = calendar({ ...parts, year });
  return { next, parts: lastDay === null ? first : { kind: "range", first, last: { ...first, day: lastDay } } };
}

/** "June 1961", "March of 2011", "Sept. 2013". */
function monthYear(words: WordList, i: number): Found | null {
  const month = monthOf(words.at(i)) ?? shortMonthOf(words.at(i));
  if (month === null) return null;
  const at = words.reads(i + 1, "of") && words.follows(i + 1) ? i + 2 : i + 1;
  const year = /^(?:,|\.)? $/.test(words.gap(at)) ? yearAt(words, at) : null;
  return year === null ? null : { next: at + 1, parts: calendar({ month, year }) };
}

/** "in May", "last March", "February": not "Theresa May" and not "in May’s cabinet". */
function monthAlone(words: WordList, i: number): Found | null {
  const shift = words.lower(i);
  if (shift === "last" || shift === "next" || shift === "this") {
    const month = words.follows(i + 1) ? monthOf(words.at(i + 1)) : null;
    return month === null ? null : { next: i + 2, parts: calendar({ month, shift }) };
  }
  const month = monthOf(words.at(i));
  if (month === null || /^[-'’]$/.test(words.gap(i + 1)) || words.lower(i - 1) === "black") return null;
  if (!DOUBTFUL_MONTHS.has(month)) return { next: i + 1, parts: calendar({ month }) };
  const led = IN.has(words.lower(i - 1)) || (words.lower(i - 1) === "of" && PARTS.has(words.lower(i - 2)));
  if (!led || !/^[ -]$/.test(words.gap(i))) return null;
  const complete = words.stopsBefore(i + 1, SMALL_WORDS) && !(words.lower(i - 1) === "since" && words.follows(i + 1));
  return complete ? { next: i + 1, parts: calendar({ month }) } : null;
}

/** A number that can be a day: "9", "9th"; not the beginning of "3,000" or "5.5". */
function dayAt(words: WordList, i: number): { day: number; next: number } | null {
  const text = words.at(i);
  if (!/^\d{1,2}$/.test(text) || Number(text) < 1 || Number(text) > 31) return null;
  if (/^[,.:/]$/.test(words.gap(i + 1)) && /^\d/.test(words.at(i + 1))) return null;
  if (i > 0 && /[\d$€£.,:/]$/.test(words.gap(i))) return null;
  const ordinal = ORDINAL.test(words.lower(i + 1)) && words.gap(i + 1) === "";
  return { day: Number(text), next: ordinal ? i + 2 : i + 1 };
}
