/** What words of a date say, before they are resolved. Months count from 1, weekdays from Sunday = 0. */
export type DateParts =
  | CalendarParts
  /** "5/6/2021": which is the day, the words do not say. */
  | { readonly kind: "numeric"; readonly first: number; readonly second: number; readonly year: number }
  | WeekdayParts
  /** "yesterday" -1, "the next day" +1, "later in the day" 0. */
  | { readonly kind: "days"; readonly days: number; readonly from: CountedFrom }
  /** "last week" -1 week, "this month" 0 months, "four years later" +4 years. */
  | {
      readonly kind: "period";
      readonly unit: "week" | "month" | "year";
      readonly count: number;
      readonly from: CountedFrom;
      /** "twenty-five years ago today": known to the day. */
      readonly today?: true;
    }
  | { readonly kind: "weekend"; readonly shift: Shift }
  /** "spring", "the summer of 2001": no month can be told. */
  | { readonly kind: "season"; readonly year: number | null }
  | {
      readonly kind: "range";
      readonly first: CalendarParts | WeekdayParts;
      readonly last: CalendarParts | WeekdayParts;
    };

/** "15 August 2005", "June 1961", "1990", "27 February", "in May", "the 9th": null for what is not said. */
export interface CalendarParts {
  readonly kind: "calendar";
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  /** "Wednesday, 27 October" */
  readonly weekday: number | null;
  /** "last May" */
  readonly shift: Shift;
}

export interface WeekdayParts {
  readonly kind: "weekday";
  readonly weekday: number;
  /** "last Monday", "next Tuesday", "this Friday". */
  readonly shift: Shift;
  /** "Monday of last week" -1; null when no week is said. */
  readonly week: -1 | 0 | 1 | null;
  /** "the following Monday" counts from the day that the story is talking about. */
  readonly from: CountedFrom;
}

export type Shift = "last" | "this" | "next" | null;

/** The day of publication, or the day that the story is talking about. */
export type CountedFrom = "publication" | "anchor";

export const calendar = (parts: Partial<CalendarParts>): CalendarParts => ({
  kind: "calendar",
  year: null,
  month: null,
  day: null,
  weekday: null,
  shift: null,
  ...parts,
});
