import type { Meeting, Named, Place } from "../api/shapes.js";

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

/** Where some meetings were, and how many of them. */
export interface Placed {
  readonly place: Place | null;
  /** Where no text names a place. */
  readonly country: Named | null;
  readonly held: number;
  readonly other: number;
}

/** Adds up by place, in order of first appearance; what was nowhere is left out. */
export function addedByPlace(rows: readonly Placed[]): PlaceCount[] {
  const counts = new Map<string, PlaceCount>();
  for (const { place, country, held, other } of rows) {
    const known = place ?? country;
    if (!known) continue;
    const before = counts.get(known.id);
    const { latitude = null, longitude = null } = place ?? {};
    counts.set(known.id, {
      id: known.id,
      name: known.name,
      isCountry: !place,
      at: latitude !== null && longitude !== null ? [longitude, latitude] : null,
      country: (place ? place.country : country)?.id ?? null,
      held: (before?.held ?? 0) + held,
      other: (before?.other ?? 0) + other,
    });
  }
  return [...counts.values()];
}

/** The places of meetings, the most frequent first. */
export function placeCounts(meetings: readonly Meeting[]): readonly PlaceCount[] {
  const rows = meetings.map(({ location, status }): Placed => {
    const isHeld = status === "HELD";
    const { place = null, country = null } = location ?? {};
    return { place, country, held: Number(isHeld), other: Number(!isHeld) };
  });
  return addedByPlace(rows).sort((a, b) => b.held - a.held || b.other - a.other || a.name.localeCompare(b.name));
}
