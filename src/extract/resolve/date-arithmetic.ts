import type { IsoDate } from "../../facts/shapes.js";

/** A day of the calendar; months count from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MILLISECONDS = 86_400_000;
const pad = (value: number, width: number) => String(value).padStart(width, "0");
const utc = ({ year, month, day }: Day) => Date.UTC(year, month - 1, day);

export const isoYear = (year: number): IsoDate => pad(year, 4);
export const isoMonth = (year: number, month: number): IsoDate => `${pad(year, 4)}-${pad(month, 2)}`;
export const isoDay = ({ year, month, day }: Day): IsoDate => `${isoMonth(year, month)}-${pad(day, 2)}`;

/** The day that an ISO date names; null when it is cut to a month or a year, or is no day at all. */
export function parseDay(iso: IsoDate | null): Day | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso ?? "");
  if (!match) return null;
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isRealDay(day) ? day : null;
}

/** Whether the calendar has this day: not 31 April. */
export function isRealDay(day: Day): boolean {
  const date = new Date(utc(day));
  return date.getUTCFullYear() === day.year && date.getUTCMonth() === day.month - 1 && date.getUTCDate() === day.day;
}

export function addDays(day: Day, days: number): Day {
  const date = new Date(utc(day) + days * MILLISECONDS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Month and year so many months away. */
export function addMonths(year: number, month: number, months: number): { year: number; month: number } {
  const index = year * 12 + (month - 1) + months;
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
}

/** 0 for Sunday to 6 for Saturday. */
export const weekdayOfDay = (day: Day): number => new Date(utc(day)).getUTCDay();

/** Days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => Math.round((utc(to) - utc(from)) / MILLISECONDS);
