import type { DateBasis, DatePrecision, DateValue, IsoDate } from "../../facts/shapes.js";
import type { DateMention } from "../mentions/dates.js";

/** What the words of a date are counted from. */
export interface DateContext {
  /** Day of publication; cut to a month or a year it counts as unknown. */
  readonly publishedAt: IsoDate | null;
  /** Tense of the verb that the date goes with; null is read as past for weekdays, as the nearest for months and days. */
  readonly tense: "past" | "future" | null;
  /** The day that the story is talking about. */
  readonly anchor: IsoDate | null;
  /** The year that a story of the past is about; null for news. */
  readonly year?: number | null;
  /** How this publication writes "5/6/2021"; unknown when left out. */
  readonly order?: "day-first" | "month-first";
}

/** A date before it is put on the mention: what was found, and how. */
export interface Resolved {
  readonly value: IsoDate;
  readonly end: IsoDate | null;
  readonly precision: DatePrecision;
  readonly basis: DateBasis;
  readonly against: IsoDate | null;
}

/** The date of a mention; `null` gives a date with its wording alone. */
export function dateValue(mention: DateMention, resolved: Resolved | null): DateValue {
  const { wording } = mention;
  if (!resolved) return { value: null, end: null, precision: null, wording, basis: null, resolvedAgainst: null };
  const { value, end, precision, basis, against } = resolved;
  return { value, end, precision, wording, basis, resolvedAgainst: against };
}
