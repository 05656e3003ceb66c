import type { Span } from "../store.js";

/** The longest time between two meetings. */
export interface Silence {
  /** ISO days: the last that the one and the first that the other can have been on. */
  readonly from: string;
  readonly to: string;
  readonly days: number;
}

/** The longest gap between one dated meeting and the next: the days of which it is known that they did not meet.
 *  @param spans in order
 *  @returns null when there are not two of them, or when they may all have been on one day
 *  @example longestSilence([["2020-01-01", "2020-01-01"], ["2020-03-01", "2020-03-31"]]) // 2020-01-01 to 2020-03-01, 60 days */
export function longestSilence(spans: readonly Span[]): Silence | null {
  let longest: Silence | null = null;
  let until: string | null = null;
  for (const [first, last] of spans) {
    if (until !== null && first > until) {
      const days = (Date.parse(first) - Date.parse(until)) / 86_400_000;
      if (days > (longest?.days ?? 0)) longest = { from: until, to: first, days };
    }
    if (until === null || last > until) until = last;
  }
  return longest;
}
