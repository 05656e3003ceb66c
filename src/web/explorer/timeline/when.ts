import type { FactDate } from "../api/shapes.js";

export const DAY = 86_400_000;

/** From the first to behind the last instant that a date can mean, in ms UTC.
 *  @returns null for what is undated
 *  @example extentOf({ value: "2021-10", ... }) // 1 October to 1 November */
export function extentOf(date: FactDate | null): readonly [number, number] | null {
  if (!date?.value) return null;
  const [, end] = isoExtent(date.end ?? date.value);
  return [isoExtent(date.value)[0], end];
}

export function isoExtent(iso: string): readonly [number, number] {
  const [year = 0, month, day] = iso.split("-").map(Number);
  if (month === undefined) return [Date.UTC(year, 0), Date.UTC(year + 1, 0)];
  if (day === undefined) return [Date.UTC(year, month - 1), Date.UTC(year, month)];
  const start = Date.UTC(year, month - 1, day);
  return [start, start + DAY];
}

export const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);
