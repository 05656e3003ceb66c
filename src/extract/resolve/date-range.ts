import type { DateParts } from "../mentions/dates/date-parts.js";
import { addDays, isoDay, parseDay } from "./date-arithmetic.js";
import { resolveCalendar } from "./date-calendar.js";
import type { DateContext, Resolved } from "./date-context.js";
import { resolveWeekday } from "./date-weekday.js";

type Range = Extract<DateParts, { kind: "range" }>;

/** Resolves "18 and 19 February", "Saturday and Sunday", "June 30-July 1", "from 1998 to 2003". In the past the last day is the one
 *  that is over by publication, in the future the first is the one still to come. */
export function resolveRange(parts: Range, context: DateContext): Resolved | null {
  const { first, last } = parts;
  if (first.kind === "weekday" && last.kind === "weekday") {
    const length = (last.weekday - first.weekday + 7) % 7;
    const future = context.tense === "future" || first.shift === "next";
    const known = resolveWeekday(future ? first : last, context);
    const day = parseDay(known?.value ?? null);
    if (!known || !day) return null;
    const start = future ? day : addDays(day, -length);
    return { ...known, value: isoDay(start), end: isoDay(addDays(start, length)), precision: "range" };
  }
  if (first.kind !== "calendar" || last.kind !== "calendar") return null;
  const to = resolveCalendar(last, context);
  const from = resolveCalendar(
    first.year === null && to ? { ...first, year: Number(to.value.slice(0, 4)) } : first,
    context,
  );
  if (!from || !to) return null;
  // "30 December to 2 January": the first day lies in the year before
  const start =
    from.value > to.value ? resolveCalendar({ ...first, year: Number(to.value.slice(0, 4)) - 1 }, context) : from;
  return start && { ...to, value: start.value, end: to.value, precision: "range" };
}
