import { ask } from "../api/ask.js";
import type { Named, Place } from "../api/shapes.js";
import type { PlaceCount } from "../map/place-counts.js";
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
  const counts = new Map<string, PlaceCount>();
  const add = ({ place, country, count }: Row, isHeld: boolean): void => {
    const known = place ?? country;
    if (!known) return;
    const before = counts.get(known.id);
    const { latitude = null, longitude = null } = place ?? {};
    counts.set(known.id, {
      id: known.id,
      name: known.name,
      isCountry: !place,
      at: latitude !== null && longitude !== null ? [longitude, latitude] : null,
      country: (place ? place.country : country)?.id ?? null,
      held: (before?.held ?? 0) + (isHeld ? count : 0),
      other: (before?.other ?? 0) + (isHeld ? 0 : count),
    });
  };
  for (const row of answer.held) add(row, true);
  for (const row of answer.other) add(row, false);
  return [...counts.values()];
}
