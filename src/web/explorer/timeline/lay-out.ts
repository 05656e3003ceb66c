import type { Meeting } from "../api/shapes.js";
import { DAY, extentOf, isoExtent } from "./when.js";
import type { Range } from "../data/range.js";

export interface Bar {
  readonly meeting: Meeting;
  /** px; the same twice for a day. */
  readonly from: number;
  readonly to: number;
  /** Counted from the axis up. */
  readonly row: number;
}

const HALF_MARK = 6; // px
const LEAST_HALF = 9; // px; what is known less exactly is seen to be so at any scale

/** The span of time that is drawn: the range asked for, else that of what there is, with some air. */
export function spanOf(range: Range, extents: readonly (readonly [number, number])[]): readonly [number, number] {
  const starts = extents.map(([start]) => start);
  const ends = extents.map(([, end]) => end);
  const first = range.from ? isoExtent(range.from)[0] : Math.min(...starts);
  const last = range.to ? isoExtent(range.to)[1] : Math.max(...ends);
  const [start, end] = [Math.min(first, last), Math.max(first, last)];
  const air = Math.max(DAY * 3, (end - start) * 0.03);
  return [start - air, end + air];
}

/** Gives each dated meeting a row in which it covers no other. */
export function layOut(meetings: readonly Meeting[], xOf: (time: number) => number): readonly Bar[] {
  const dated = meetings.flatMap((meeting) => {
    const extent = extentOf(meeting.date);
    if (!extent) return [];
    const isDay = extent[1] - extent[0] <= DAY;
    const middle = xOf((extent[0] + extent[1]) / 2);
    const half = isDay ? 0 : Math.max(LEAST_HALF, (xOf(extent[1]) - xOf(extent[0])) / 2);
    return [{ meeting, from: middle - half, to: middle + half }];
  });
  const rows: number[] = []; // where each row is taken up to
  return dated
    .sort((one, two) => one.from - two.from || one.to - two.to)
    .map((bar) => {
      const free = rows.findIndex((taken) => taken < bar.from - HALF_MARK);
      const row = free === -1 ? rows.length : free;
      rows[row] = bar.to + HALF_MARK;
      return { ...bar, row };
    });
}
