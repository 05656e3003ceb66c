import type { CalendarParts } from "../mentions/dates/date-parts.js";
import {
  addMonths,
  daysBetween,
  isRealDay,
  isoDay,
  isoMonth,
  isoYear,
  parseDay,
  weekdayOfDay,
  type Day,
} from "./date-arithmetic.js";
import type { DateContext, Resolved } from "./date-context.js";

/** Resolves "15 August 2005", "June 1961", "27 February", "in May", "on the 9th".
 *  Without a year: the latest such day not after publication for the past, the next for the future, the nearest when the tense is not
 *  known. Without publication, too: the year of the story; without a story null. */
export function resolveCalendar(parts: CalendarParts, context: DateContext): Resolved | null {
  if (parts.year !== null) return dated(parts, parts.year);
  const published = parseDay(context.publishedAt);
  if (context.year && parts.month !== null && parts.shift === null && context.tense !== "future") {
    const told = dated(parts, context.year);
    return told && { ...told, basis: "context", against: context.anchor };
  }
  if (parts.month === null) return parts.day === null ? null : dayOfMonth(parts.day, published, context);
  if (published)
    return parts.day === null ? monthNear(parts, parts.month, published, context) : dayNear(parts, published, context);
  const storyYear = Number(context.anchor?.slice(0, 4) ?? 0);
  const resolved = storyYear > 0 ? dated(parts, storyYear) : null;
  return resolved && { ...resolved, basis: "context", against: context.anchor };
}

function dated(parts: CalendarParts, year: number): Resolved | null {
  const found = { end: null, basis: "explicit", against: null } as const;
  if (parts.month === null) return { value: isoYear(year), precision: "year", ...found };
  if (parts.month < 1 || parts.month > 12) return null;
  if (parts.day === null) return { value: isoMonth(year, parts.month), precision: "month", ...found };
  const day = { year, month: parts.month, day: parts.day };
  return isRealDay(day) ? { value: isoDay(day), precision: "day", ...found } : null;
}

/** "in May", "last May". */
function monthNear(parts: CalendarParts, month: number, published: Day, context: DateContext): Resolved {
  const ahead = month - published.month;
  let year = published.year;
  if (parts.shift === "last") year -= ahead >= 0 ? 1 : 0;
  else if (parts.shift === "next") year += ahead <= 0 ? 1 : 0;
  else if (parts.shift === null && context.tense === "past") year -= ahead > 0 ? 1 : 0;
  else if (parts.shift === null && context.tense === "future") year += ahead < 0 ? 1 : 0;
  else if (parts.shift === null) year += ahead > 6 ? -1 : ahead <= -6 ? 1 : 0;
  const against = context.publishedAt;
  return {
    value: isoMonth(year, month),
    end: null,
    precision: "month",
    basis: parts.shift ? "relative" : "explicit",
    against,
  };
}

/** "27 February", "Wednesday, 27 October": a weekday that is said decides the year where it can. */
function dayNear(parts: CalendarParts, published: Day, context: DateContext): Resolved | null {
  const { month, day, weekday } = parts;
  if (month === null || day === null) return null;
  // eight years hold a 29 February
  const years = Array.from({ length: 17 }, (_, i) => published.year - 8 + i);
  const days = years.map((year) => ({ year, month, day })).filter(isRealDay);
  const close = days.filter((candidate) => Math.abs(candidate.year - published.year) <= 1);
  const fitting = close.filter((candidate) => weekday !== null && weekdayOfDay(candidate) === weekday);
  const best = pick(fitting.length > 0 ? fitting : days, published, context.tense);
  return best && { value: isoDay(best), end: null, precision: "day", basis: "explicit", against: context.publishedAt };
}

/** The nearest of the days that the tense allows; of all when it allows none. */
function pick(days: readonly Day[], published: Day, tense: DateContext["tense"]): Day | null {
  const distance = (day: Day) => daysBetween(published, day);
  const allowed = days.filter((day) => tense === null || (tense === "past" ? distance(day) <= 0 : distance(day) >= 0));
  const nearest = [...(allowed.length > 0 ? allowed : days)].sort(
    (a, b) => Math.abs(distance(a)) - Math.abs(distance(b)) || distance(a) - distance(b),
  );
  return nearest[0] ?? null;
}

/** "on the 9th": of this month or the one beside it. */
function dayOfMonth(day: number, published: Day | null, context: DateContext): Resolved | null {
  const from = published ?? parseDay(context.anchor);
  if (!from) return null;
  const days = [-1, 0, 1].map((step) => ({ ...addMonths(from.year, from.month, step), day })).filter(isRealDay);
  const story = parseDay(context.anchor);
  const best = pick(days, context.tense === null && story ? story : from, context.tense);
  const against = published ? context.publishedAt : context.anchor;
  return (
    best && { value: isoDay(best), end: null, precision: "day", basis: published ? "relative" : "context", against }
  );
}
