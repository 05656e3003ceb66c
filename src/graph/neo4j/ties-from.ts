import { knownLabel } from "../cypher/edge-anchor.js";
import type { TiesPage } from "../store.js";
import type { RawTies } from "./compile-ties.js";

/** Reads back a page of ties; one row more than it holds says that another page follows, or, where none was asked for, the
 *  count. */
export function tiesFrom([of, total, raw]: RawTies, first: number): TiesPage {
  const rows = raw.slice(0, first).map(([whose, id, name, count, earliest, last, meetingIds, placeIds]) => {
    return { of: whose, label: knownLabel(id), id, name, count, first: earliest, last, meetingIds, placeIds };
  });
  return { of, rows, hasNextPage: first === 0 && total !== null ? total > 0 : raw.length > rows.length, count: total };
}
