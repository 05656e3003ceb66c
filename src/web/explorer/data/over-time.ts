import { ask } from "../api/ask.js";
import { queryText } from "../queries/query-text.js";
import { isoExtent } from "../timeline/when.js";
import type { Range } from "./range.js";

export interface TimeCount {
  /** The first day of it. */
  readonly time: string;
  readonly count: number;
}

export interface OverTime {
  readonly by: "MONTH" | "YEAR";
  readonly counts: readonly TimeCount[];
}

const MONTHS_FIT = 4 * 366 * 86_400_000; // ms; longer, and a bar would be thinner than a line

/** How many meetings of a party, or of two, were held in each year, or month where the dates are few. */
export async function loadOverTime(
  of: string,
  other: string | null,
  range: Range,
  signal: AbortSignal,
): Promise<OverTime> {
  const { from, to } = range;
  const isShort = from !== null && to !== null && isoExtent(to)[1] - isoExtent(from)[0] < MONTHS_FIT;
  const by = isShort ? "MONTH" : "YEAR";
  const variables = { of, with: other, by, ...range };
  const answer = await ask<{ meetingsOverTime: TimeCount[] }>(queryText("over-time"), variables, { signal });
  return { by, counts: answer.meetingsOverTime };
}
