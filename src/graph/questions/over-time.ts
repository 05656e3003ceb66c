import type { GroupKey } from "../plan.js";
import type { Span } from "../store.js";

export type TimeUnit = "day" | "week" | "month" | "year";

export interface Bucket {
  /** ISO day: the first of the day, week (a Monday), month or year. */
  readonly time: string;
  /** How many were in it for sure. */
  readonly count: number;
  /** How many more can have been in it: what is known less exactly. */
  readonly possible: number;
}

/** Facts with a time span, and how many they are. */
export interface Spanned {
  readonly span: Span;
  readonly count: number;
}

/** What is known less exactly than to some 400 units (a decade, by days) says nothing of any of them. */
const LONGEST_SPREAD = 400;

/** Places facts in time without guessing: what fits into one unit is counted in it; what may lie in several is possible in
 *  each of them, if they are not more than 400, and left out otherwise.
 *  @returns in order of time; units in which nothing was and nothing can have been are not there
 *  @example overTime([{ span: ["1991-10-01", "1991-10-31"], count: 2 }], "year") // [{ time: "1991-01-01", count: 2, possible: 0 }] */
export function overTime(facts: readonly Spanned[], unit: TimeUnit): Bucket[] {
  const buckets = new Map<string, { count: number; possible: number }>();
  for (const { span, count } of facts) {
    const times = unitsOf(span, unit);
    for (const time of times) {
      const bucket = buckets.get(time) ?? { count: 0, possible: 0 };
      if (times.length === 1) bucket.count += count;
      else bucket.possible += count;
      buckets.set(time, bucket);
    }
  }
  return [...buckets].map(([time, bucket]) => ({ time, ...bucket })).sort((a, b) => (a.time < b.time ? -1 : 1));
}

/** Groups facts by when they were, no finer than the unit asks: of a month only the year and the month are told apart.
 *  `overTime` and `unitsOf` take what comes of it for spans. */
export function spanKeys(unit: TimeUnit): GroupKey[] {
  const first = { year: 4, month: 7, week: undefined, day: undefined }[unit];
  return ["dateFrom", "dateTo"].map((property) => ({ property, first }));
}

/** The first days of the units that a span touches; none when they are too many to name.
 *  @param span of a year or month its first characters are enough */
export function unitsOf([first, last]: Span, unit: TimeUnit): string[] {
  const times: string[] = [];
  const end = startOf(last, unit);
  for (let time = startOf(first, unit); time <= end; time = nextAfter(time, unit)) {
    if (times.length === LONGEST_SPREAD) return [];
    times.push(time);
  }
  return times;
}

/** @example startOf("2026-11-26", "week") // "2026-11-23" */
export function startOf(day: string, unit: TimeUnit): string {
  if (unit === "year") return `${day.slice(0, 4)}-01-01`;
  if (unit === "month") return `${day.slice(0, 7)}-01`;
  if (unit === "day") return day;
  const date = new Date(`${day}T00:00:00Z`);
  return moved(day, -((date.getUTCDay() + 6) % 7)); // back to Monday
}

function nextAfter(time: string, unit: TimeUnit): string {
  if (unit === "day") return moved(time, 1);
  if (unit === "week") return moved(time, 7);
  const [year = 0, month = 1] = time.split("-").map(Number);
  const next = unit === "year" ? [year + 1, 1] : month === 12 ? [year + 1, 1] : [year, month + 1];
  return `${String(next[0]).padStart(4, "0")}-${String(next[1]).padStart(2, "0")}-01`;
}

function moved(day: string, by: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + by);
  return date.toISOString().slice(0, 10);
}
