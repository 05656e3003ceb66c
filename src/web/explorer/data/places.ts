import { ask } from "../api/ask.js";
import type { Named, Place } from "../api/shapes.js";
import { addedByPlace, type PlaceCount } from "../map/place-counts.js";
import { queryText } from "../queries/query-text.js";
import type { Range } from "./range.js";

interface Row {
  readonly count: number;
  readonly place: Place | null;
  readonly country: Named | null;
}

/** Where a party met others, or two met, over all their meetings; the most frequent first. */
export async function loadPlaces(
  of: string,
  other: string | null,
  range: Range,
  signal: AbortSignal,
): Promise<readonly PlaceCount[]> {
  const variables = { of, with: other, ...range };
  const answer = await ask<{ held: Row[]; other: Row[] }>(queryText("places-of"), variables, { signal });
  return addedByPlace([
    ...answer.held.map((row) => ({ ...row, held: row.count, other: 0 })),
    ...answer.other.map((row) => ({ ...row, held: 0, other: row.count })),
  ]);
}
