import { EntenteError } from "../../errors.js";

/** First and last day of a span that somebody asks for; months and years are widened to their days.
 *  @param path of the two, for errors   @param names of the two, where they are not from and to
 *  @returns ISO days; undefined where that end is open
 *  @throws BAD_DATE - no day of the calendar, named by its argument; BAD_RANGE - from after to
 *  @example daysBetween("2021-02", "2021-02", "filter.date") // { from: "2021-02-01", to: "2021-02-28" } */
export function daysBetween(
  from: unknown,
  to: unknown,
  path: string,
  names: readonly [from: string, to: string] = ["from", "to"],
): { from?: string; to?: string } {
  const [start, end] = path === "" ? names : names.map((name) => `${path}.${name}`);
  const first = from == null ? undefined : bounds(String(from), start ?? "")[0];
  const last = to == null ? undefined : bounds(String(to), end ?? "")[1];
  if (first !== undefined && last !== undefined && first > last) {
    throw new EntenteError(
      "BAD_RANGE",
      `${start}: "${String(from)}" is after ${end}: "${String(to)}".`,
      "Swap the two.",
    );
  }
  return { from: first, to: last };
}

/** Checks a date cut to what is known.
 *  @returns its first and its last day
 *  @throws BAD_DATE */
export function bounds(date: string, path: string): readonly [first: string, last: string] {
  const parts = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(date);
  if (!parts || parts[1] === "0000") return refuse(date, path);
  const [, year, month, day] = parts;
  if (year === undefined || month === undefined) return [`${date}-01-01`, `${date}-12-31`];
  const last = lastDay(Number(year), Number(month));
  if (Number(month) < 1 || Number(month) > 12) return refuse(date, path);
  if (day === undefined) return [`${date}-01`, `${date}-${last}`];
  if (Number(day) < 1 || Number(day) > last) return refuse(date, path);
  return [date, date];
}

function lastDay(year: number, month: number): number {
  const day = new Date(0);
  day.setUTCFullYear(year, month, 0); // day 0 of the next month; Date.UTC would read year 21 as 1921
  return day.getUTCDate();
}

function refuse(date: string, path: string): never {
  throw new EntenteError(
    "BAD_DATE",
    `${path}: "${date.slice(0, 40)}" is no day of the calendar.`,
    'Write it like "2021-10-27", "2021-10" or "2021".',
  );
}
