import type { DateValue } from "../../facts/shapes.js";
import type { DateParts } from "../mentions/dates/date-parts.js";
import type { DateMention } from "../mentions/dates.js";
import { calendar } from "../mentions/dates/date-parts.js";
import { isoYear } from "./date-arithmetic.js";
import { resolveCalendar } from "./date-calendar.js";
import { dateValue, type DateContext, type Resolved } from "./date-context.js";
import { resolveDays, resolvePeriod, resolveWeekend } from "./date-period.js";
import { resolveRange } from "./date-range.js";
import { resolveWeekday } from "./date-weekday.js";

/** Resolves the words of a date against the day of publication and the day of the story.
 *  @returns ISO date cut to what is known; value null, wording kept, when the words need a day that is not known, name a day that no
 *  calendar has, or can be read in two ways. Today's date is never a stand-in.
 *  @example resolveDate(mention("Wednesday"), { publishedAt: "2021-10-28", tense: "past", anchor: null }).value // "2021-10-27" */
export function resolveDate(mention: DateMention, context: DateContext): DateValue {
  return dateValue(mention, resolve(mention.parts, context));
}

function resolve(parts: DateParts, context: DateContext): Resolved | null {
  switch (parts.kind) {
    case "calendar":
      return resolveCalendar(parts, context);
    case "numeric":
      return resolveNumeric(parts, context);
    case "weekday":
      return resolveWeekday(parts, context);
    case "days":
      return resolveDays(parts, context);
    case "period":
      return resolvePeriod(parts, context);
    case "weekend":
      return resolveWeekend(parts, context);
    case "range":
      return resolveRange(parts, context);
    case "season":
      if (parts.year === null) return null;
      return { value: isoYear(parts.year), end: null, precision: "year", basis: "explicit", against: null };
  }
}

/** "27/02/2021" has one reading, "5/6/2021" two unless it is known who wrote it, "5/5/2021" one. */
function resolveNumeric(parts: Extract<DateParts, { kind: "numeric" }>, context: DateContext): Resolved | null {
  const { first, second, year } = parts;
  const dayFirst = resolveCalendar(calendar({ year, month: second, day: first }), context);
  const monthFirst = resolveCalendar(calendar({ year, month: first, day: second }), context);
  if (!dayFirst || !monthFirst) return dayFirst ?? monthFirst;
  if (first === second || context.order === "day-first") return dayFirst;
  return context.order === "month-first" ? monthFirst : null;
}
