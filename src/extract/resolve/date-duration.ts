import type { DateValue } from "../../facts/shapes.js";
import type { DurationMention } from "../mentions/durations.js";
import { addDays, isoDay, parseDay } from "./date-arithmetic.js";

/** The days from first to last of something that ended on a known day: "wrapped up a three-day visit on Friday".
 *  @returns the date unchanged when it is not one day, or lasted one
 *  @example lasting(friday, threeDays).value // the Wednesday before, with `end` the Friday */
export function lasting(ended: DateValue, duration: DurationMention): DateValue {
  const last = parseDay(ended.value);
  if (!last || ended.precision !== "day" || duration.days < 2) return ended;
  return { ...ended, value: isoDay(addDays(last, 1 - duration.days)), end: ended.value, precision: "range" };
}
