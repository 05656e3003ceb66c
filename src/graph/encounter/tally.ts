import type { Span, Tally } from "../store.js";
import { compareRows } from "../compare-rows.js";

export interface CountedMeeting {
  readonly id: string;
  readonly date: string | null;
  /** The first and the last day that it can have been; null when it is not dated. */
  readonly span: Span | null;
  readonly place: string | null;
}

/** Adds meetings up; one that comes twice counts once.
 *  @param shown how many meeting ids to bring, the latest first */
export function tally(meetings: readonly CountedMeeting[], shown: number): Tally {
  const distinct = [...new Map(meetings.map((meeting) => [meeting.id, meeting])).values()];
  distinct.sort((a, b) => compareRows([a.date, a.id], [b.date, b.id], ["desc", "asc"]));
  const dates = distinct.flatMap((meeting) => meeting.date ?? []).sort();
  return {
    count: distinct.length,
    first: dates[0] ?? null,
    last: dates.at(-1) ?? null,
    meetingIds: distinct.slice(0, shown).map((meeting) => meeting.id),
    placeIds: [...new Set(distinct.flatMap((meeting) => meeting.place ?? []))].sort(),
  };
}
