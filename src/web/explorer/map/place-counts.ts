import type { Meeting } from "../api/shapes.js";

/** Meetings at one place; where no text names a city, in one country. */
export interface PlaceCount {
  readonly id: string;
  readonly name: string;
  readonly isCountry: boolean;
  /** Degrees east and north; null: the middle of the country. */
  readonly at: readonly [number, number] | null;
  /** ISO 3166-1 alpha-3. */
  readonly country: string | null;
  readonly held: number;
  /** Planned, cancelled, postponed or denied. */
  readonly other: number;
}

/** The places of meetings, the most frequent first. */
export function placeCounts(meetings: readonly Meeting[]): readonly PlaceCount[] {
  const counts = new Map<string, PlaceCount>();
  for (const { location, status } of meetings) {
    const place = location?.place;
    const country = place?.country ?? location?.country ?? null;
    const known = place ?? country;
    if (!known) continue;
    const before = counts.get(known.id);
    const { latitude = null, longitude = null } = place ?? {};
    counts.set(known.id, {
      id: known.id,
      name: known.name,
      isCountry: !place,
      at: latitude !== null && longitude !== null ? [longitude, latitude] : null,
      country: country?.id ?? null,
      held: (before?.held ?? 0) + Number(status === "HELD"),
      other: (before?.other ?? 0) + Number(status !== "HELD"),
    });
  }
  return [...counts.values()].sort((a, b) => b.held - a.held || b.other - a.other || a.name.localeCompare(b.name));
}
