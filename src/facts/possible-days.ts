import type { DateValue, IsoDate } from "./shapes.js";

/** The first and the last day that a date can mean; both null when the date is not known.
 *  @returns ISO days, inclusive
 *  @example possibleDays({ value: "2015-12", end: null, ... }) // { from: "2015-12-01", to: "2015-12-31" } */
export function possibleDays(date: DateValue): { from: IsoDate | null; to: IsoDate | null } {
  if (date.value === null) return { from: null, to: null };
  return { from: firstDay(date.value), to: lastDay(date.end ?? date.value) };
}

function firstDay(date: IsoDate): IsoDate {
  const [year, month = "01", day = "01"] = date.split("-");
  return `${year}-${month}-${day}`;
}

/** @example lastDay("2024-02") // "2024-02-29" */
export function lastDay(date: IsoDate): IsoDate {
  const [year, month = "12", day] = date.split("-");
  if (day) return date;
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate(); // day 0 is the last of the month before
  return `${year}-${month}-${String(days).padStart(2, "0")}`;
}
