import type { IsoDate } from "../../facts/shapes.js";
import type { DateParts } from "../mentions/dates/date-parts.js";
import {
  addDays,
  addMonths,
  isRealDay,
  isoDay,
  isoMonth,
  isoYear,
  parseDay,
  weekdayOfDay,
  type Day,
} from "./date-arithmetic.js";
import type { DateContext, Resolved } from "./date-context.js";

type Period = Extract<DateParts, { kind: "period" }>;
type Days = Extract<DateParts, { kind: "days" }>;
type Weekend = Extract<DateParts, { kind: "weekend" }>;

/** Resolves "yesterday", "the next day", "later in the day". */
export function resolveDays(parts: Days, context: DateContext): Resolved | null {
  const against = parts.from === "anchor" ? context.anchor : context.publishedAt;
  const from = parseDay(against);
  if (!from) return null;
  const value = isoDay(addDays(from, parts.days));
  return { value, end: null, precision: "day", basis: parts.from === "anchor" ? "context" : "relative", against };
}

/** Resolves "last month", "four years later", "next week". A week is known to the month it lies in, or the year when it lies in two. */
export function resolvePeriod(parts: Period, context: DateContext): Resolved | null {
  const against = parts.from === "anchor" ? context.anchor : context.publishedAt;
  const [year, month] = (against ?? "").split("-").map(Number);
  if (!year) return null;
  const found = { end: null, basis: parts.from === "anchor" ? "context" : "relative", against } as const;
  const day = parts.today ? sameDay(parts, parseDay(against)) : null;
  if (day) return { value: isoDay(day), precision: "day", ...found };
  if (parts.unit === "year") return { value: isoYear(year + parts.count), precision: "year", ...found };
  if (!month) return null;
  if (parts.unit === "month") {
    const moved = addMonths(year, month, parts.count);
    return { value: isoMonth(moved.year, moved.month), precision: "month", ...found };
  }
  const from = parseDay(against);
  const known = from && week(addDays(from, parts.count * 7));
  return known && { ...found, ...known };
}

/** "ten years ago today"; null where that year has no such day. */
function sameDay({ unit, count }: Period, from: Day | null): Day | null {
  if (!from) return null;
  if (unit === "week") return addDays(from, count * 7);
  const moved = addMonths(from.year, from.month, unit === "year" ? count * 12 : count);
  const day = { ...moved, day: from.day };
  return isRealDay(day) ? day : null;
}

/** What is known of a day when only its week is: the month, when the whole week lies in one. */
function week(inside: Day): { value: IsoDate; precision: "month" | "year" } | null {
  const monday = addDays(inside, -((weekdayOfDay(inside) + 6) % 7));
  const sunday = addDays(monday, 6);
  if (monday.month === sunday.month) return { value: isoMonth(monday.year, monday.month), precision: "month" };
  return monday.year === sunday.year ? { value: isoYear(monday.year), precision: "year" } : null;
}

/** Resolves "the weekend", "last weekend", "next weekend": Saturday to Sunday. */
export function resolveWeekend(parts: Weekend, context: DateContext): Resolved | null {
  const from = parseDay(context.publishedAt);
  if (!from) return null;
  const monday = addDays(from, -((weekdayOfDay(from) + 6) % 7));
  const saturday = addDays(monday, 5);
  const begun = isoDay(saturday) <= isoDay(from);
  let weeks = 0;
  if (parts.shift === "last") weeks = -1;
  else if (parts.shift === "next") weeks = 1;
  else if (context.tense !== "future" && !begun) weeks = -1;
  const first = addDays(saturday, weeks * 7);
  const against = context.publishedAt;
  return { value: isoDay(first), end: isoDay(addDays(first, 1)), precision: "range", basis: "relative", against };
}
