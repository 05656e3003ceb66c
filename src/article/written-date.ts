import type { IsoDate, Span } from "../facts/shapes.js";

export interface WrittenDate extends Span {
  readonly iso: IsoDate;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";

/** The groups of each form, in the order of the pattern. */
const FORMS: readonly { pattern: RegExp; read: (groups: readonly string[]) => IsoDate | null }[] = [
  { pattern: /\b(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/g, read: ([y, , m, d]) => day(y, Number(m), d) },
  {
    pattern: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${MONTH},? (\\d{4})\\b`, "gi"),
    read: ([d, m, y]) => day(y, monthNumber(m), d),
  },
  {
    pattern: new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, "gi"),
    read: ([m, d, y]) => day(y, monthNumber(m), d),
  },
  { pattern: /\b(\d{1,2})([-/.])(\d{1,2})\2(\d{4})\b/g, read: ([a, mark, b, y]) => dayOrMonthFirst(a, mark, b, y) },
];

/** Finds days that are written out with their year, in order.
 *  Left out: "03/04/2021" (two readings), "31 April 2021" (no such day), "5 January" (no year: nothing is guessed).
 *  @example writtenDates("GENEVA, Sept 14, 2013 - The") // [{ iso: "2013-09-14", start: 8, end: 21 }] */
export function writtenDates(text: string): WrittenDate[] {
  const found: WrittenDate[] = [];
  for (const { pattern, read } of FORMS) {
    for (const match of text.matchAll(pattern)) {
      const iso = read(match.slice(1));
      if (iso) found.push({ iso, start: match.index, end: match.index + match[0].length });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** With dots the day comes first; with other marks only where the numbers leave one reading. */
function dayOrMonthFirst(a = "", mark = "", b = "", year = ""): IsoDate | null {
  if (mark === "." || Number(a) > 12 || a === b) return day(year, Number(b), a);
  return Number(b) > 12 ? day(year, Number(a), b) : null;
}

function monthNumber(name = ""): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function day(year = "", month: number, dayOfMonth = ""): IsoDate | null {
  const iso = `${year}-${String(month).padStart(2, "0")}-${dayOfMonth.padStart(2, "0")}`;
  return isRealDay(iso) ? iso : null;
}

/** Whether an ISO day is in the calendar: "2024-02-30" is not. Years 1800 to 2199. */
export function isRealDay(iso: string): boolean {
  const parsed = new Date(`${iso}T00:00:00Z`);
  return /^(18|19|20|21)\d\d-\d\d-\d\d$/.test(iso) && !Number.isNaN(+parsed) && parsed.toISOString().startsWith(iso);
}
