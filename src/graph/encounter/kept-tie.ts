import { compareRows } from "../compare-rows.js";
import type { CountedMeeting } from "./tally.js";

type Dated = Pick<CountedMeeting, "id" | "date">;

/** How many of the latest meetings a tie keeps the ids of. */
export const LATEST_KEPT = 10;

/** The sum of the held meetings of two, as the properties of their tie. */
export interface KeptTie {
  readonly count: number;
  readonly first: string | null;
  readonly last: string | null;
  /** The latest meetings first, and their dates; "" for one that is not dated. */
  readonly latest: readonly string[];
  readonly latestDates: readonly string[];
  /** Ids of places, sorted. */
  readonly places: readonly string[];
}

export const NEVER: KeptTie = { count: 0, first: null, last: null, latest: [], latestDates: [], places: [] };

/** Counts further meetings, none of which the tie has counted yet. */
export function withMeetings(tie: KeptTie, meetings: readonly CountedMeeting[]): KeptTie {
  const dates = [tie.first, tie.last, ...meetings.map(({ date }) => date)].filter((date) => date !== null).sort();
  const known = tie.latest.map((id, index) => ({ id, date: tie.latestDates[index] || null }));
  const latest = [...known, ...meetings.map(({ id, date }): Dated => ({ id, date }))]
    .sort((a, b) => compareRows([a.date, a.id], [b.date, b.id], ["desc", "asc"]))
    .slice(0, LATEST_KEPT);
  return {
    count: tie.count + meetings.length,
    first: dates[0] ?? null,
    last: dates.at(-1) ?? null,
    latest: latest.map(({ id }) => id),
    latestDates: latest.map(({ date }) => date ?? ""),
    places: [...new Set([...tie.places, ...meetings.flatMap(({ place }) => place ?? [])])].sort(),
  };
}
