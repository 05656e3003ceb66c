import type { WeekdayParts } from "../mentions/dates/date-parts.js";
import { addDays, isoDay, parseDay, weekdayOfDay, type Day } from "./date-arithmetic.js";
import type { DateContext, Resolved } from "./date-context.js";

/** Resolves "Wednesday" and its kin. Past: the latest such day on or before publication; future: the next on or after it.
 *  "last Monday" is before publication, "next Friday" in the week after it, weeks beginning on Monday. */
export function resolveWeekday(parts: WeekdayParts, context: DateContext): Resolved | null {
  const against = parts.from === "anchor" ? context.anchor : context.publishedAt;
  const from = parseDay(against);
  if (!from) return null;
  const day = parts.from === "anchor" ? beside(parts, from) : onCalendar(parts, from, context.tense);
  return {
    value: isoDay(day),
    end: null,
    precision: "day",
    basis: parts.from === "anchor" ? "context" : "relative",
    against,
  };
}

/** "the following Monday", "the previous Friday". */
function beside(parts: WeekdayParts, from: Day): Day {
  return parts.shift === "last" ? latest(parts.weekday, addDays(from, -1)) : soonest(parts.weekday, addDays(from, 1));
}

function onCalendar(parts: WeekdayParts, from: Day, tense: DateContext["tense"]): Day {
  const { weekday } = parts;
  const monday = addDays(from, -((weekdayOfDay(from) + 6) % 7));
  const inWeek = (weeks: number) => addDays(monday, weeks * 7 + ((weekday + 6) % 7));
  if (parts.week !== null) return inWeek(parts.week);
  if (parts.shift === "last") return latest(weekday, addDays(from, -1));
  if (parts.shift === "next") return inWeek(1);
  if (parts.shift === "this") {
    const day = inWeek(0);
    const late = isoDay(day) > isoDay(from);
    if (tense === "future" && isoDay(day) < isoDay(from)) return inWeek(1);
    return tense === "past" && late ? inWeek(-1) : day;
  }
  return tense === "future" ? soonest(weekday, from) : latest(weekday, from);
}

const latest = (weekday: number, from: Day): Day => addDays(from, -((weekdayOfDay(from) - weekday + 7) % 7));
const soonest = (weekday: number, from: Day): Day => addDays(from, (weekday - weekdayOfDay(from) + 7) % 7);
