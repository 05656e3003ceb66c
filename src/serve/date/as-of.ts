import { asOf } from "../../graph/as-of.js";
import type { GraphReads } from "../../graph/store.js";
import { bounds } from "./days-between.js";

export const AS_OF = "Only what was known by the end of this day, from when its earliest evidence was published.";

/** The store as a question wants it: as it is, or as it was known on a day.
 *  @throws BAD_DATE */
export const storeAsOf = (store: GraphReads, day: unknown): GraphReads =>
  asOf(store, day == null ? null : bounds(String(day), "asOf")[1]);
