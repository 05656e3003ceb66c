import type { FactDate } from "../api/shapes.js";
import { extentOf, isoExtent } from "../timeline/when.js";
import type { Range } from "./range.js";

/** Whether something can have been in these dates, as the server counts: a month that touches the range does. */
export function isWithin(date: FactDate | null, { from, to }: Pick<Range, "from" | "to">): boolean {
  if (from === null && to === null) return true;
  const extent = extentOf(date);
  if (!extent) return false;
  return (from === null || extent[1] > isoExtent(from)[0]) && (to === null || extent[0] < isoExtent(to)[1]);
}
