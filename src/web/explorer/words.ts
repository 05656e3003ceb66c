import type { FactDate, Meeting, Status } from "./api/shapes.js";

/** IN_PERSON -> "in person". */
export const plain = (name: string): string => name.toLowerCase().replaceAll("_", " ");

export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  HELD: "held",
  PLANNED: "planned",
  CANCELLED: "cancelled",
  POSTPONED: "postponed",
  DENIED: "denied",
};

const MONTHS = "January February March April May June July August September October November December".split(" ");

/** "2021-10-27" -> "27 October 2021"; "2021-10" -> "October 2021". */
export function longDate(iso: string): string {
  const [year, month, day] = iso.split("-");
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  return [day === undefined ? undefined : String(Number(day)), name, year].filter(Boolean).join(" ");
}

/** When, as exactly as is known, and never more. */
export function whenText(date: FactDate | null): string {
  if (!date?.value) return date?.wording ? `undated (“${date.wording}”)` : "undated";
  return date.end ? `${longDate(date.value)} to ${longDate(date.end)}` : longDate(date.value);
}

/** "Moscow, Russia"; null where no text says where. */
export function whereText({ location }: Meeting): string | null {
  if (!location) return null;
  const { place, country } = location;
  const state = (place?.country ?? country)?.name;
  return [place?.name, place?.name === state ? undefined : state].filter(Boolean).join(", ") || null;
}

export const count = (number: number, one: string, many = `${one}s`): string =>
  `${number.toLocaleString("en")} ${number === 1 ? one : many}`;

/** Names joined for reading: "A, B and C". */
export const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
