import type { Span } from "../../facts/shapes.js";
import { calendarDate } from "./dates/calendar-date.js";
import { countedTime } from "./dates/counted-time.js";
import type { DateParts } from "./dates/date-parts.js";
import { dayOfMonth } from "./dates/day-of-month.js";
import { dayWord } from "./dates/day-word.js";
import type { DateFinder } from "./dates/finder.js";
import { holiday } from "./dates/holiday.js";
import { numericDate } from "./dates/numeric-date.js";
import { period } from "./dates/period.js";
import { season } from "./dates/season.js";
import { weekdayDate } from "./dates/weekday-date.js";
import { WordList } from "./dates/word-list.js";
import { year } from "./dates/year.js";

export interface DateMention extends Span {
  /** `text.slice(start, end)`, without the preposition: "Wednesday", "18 and 19 February". */
  readonly wording: string;
  readonly kind: DateParts["kind"];
  readonly parts: DateParts;
  /** "on", "in", "since", "until", "by", ...: the word that leads to the date, lower case; null when none does.
   *  After "since", "until" and "by" the date is a bound, not when something happened. */
  readonly preposition: string | null;
}

const FINDERS: readonly DateFinder[] = [
  numericDate,
  dayWord,
  weekdayDate,
  holiday, // before calendarDate: "May Day"
  calendarDate,
  dayOfMonth,
  countedTime,
  period,
  season,
  year,
];

/** Every date begins with a number or one of these; asked first, because most words begin none. */
const BEGINNINGS = new Set(
  (
    "today tonight yesterday tomorrow the this last next that same in late later early earlier previous preceding following coming half " +
    "a an one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen twenty thirty forty fifty sixty seventy " +
    "minute minutes hour hours sunday monday tuesday wednesday thursday friday saturday sun mon tue tues wed weds thu thur thurs fri sat " +
    "january february march april may june july august september october november december " +
    "jan feb mar apr jun jul aug sep sept oct nov dec spring summer autumn winter fall christmas boxing new valentine bastille armistice"
  ).split(" "),
);

const PREPOSITIONS = new Set(
  "on in at since until till by before after from during of for through to between around over throughout".split(" "),
);
const FILLERS = new Set(["the", "early", "late", "mid", "end", "start", "beginning", "middle", "just", "about"]);

/** Part of every date: a number, or one of these somewhere in a word. Half of all sentences have none. */
const KERNEL =
  /\p{N}|day|night|morning|afternoon|evening|noon|dawn|lunchtime|tomorrow|minute|hour|week|month|year|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|fall|christmas/iu;

/** Finds the dates in a stretch of text, from left to right, none inside another; linear in its length.
 *  @example findDates("met on Saturday and Sunday", { start: 0, end: 26 })[0]?.wording // "Saturday and Sunday" */
export function findDates(text: string, span: Span): DateMention[] {
  if (!KERNEL.test(text.slice(span.start, span.end))) return [];
  const words = new WordList(text, span);
  const mentions: DateMention[] = [];
  for (let i = 0; i < words.length; i++) {
    if (!BEGINNINGS.has(words.lower(i)) && !/^\d/.test(words.at(i))) continue;
    for (const finder of FINDERS) {
      const found = finder(words, i);
      if (!found) continue;
      const start = words.start(i);
      const end = words.end(found.next - 1);
      const { parts } = found;
      mentions.push({
        start,
        end,
        wording: text.slice(start, end),
        kind: parts.kind,
        parts,
        preposition: before(words, i),
      });
      i = found.next - 1;
      break;
    }
  }
  return mentions;
}

function before(words: WordList, i: number): string | null {
  let at = i - 1;
  while (at > i - 5 && (FILLERS.has(words.lower(at)) || (words.lower(at) === "of" && FILLERS.has(words.lower(at - 1)))))
    at--;
  return PREPOSITIONS.has(words.lower(at)) ? words.lower(at) : null;
}
