import type { Group } from "../../graph/plan.js";
import type { Spanned } from "../../graph/questions/over-time.js";

/** Groups by first and last day as facts in time; what is not dated is in none.
 *  @param at where in the keys the first day stands; the last follows */
export const spansOf = (groups: readonly Group[], at = 0): Spanned[] =>
  groups.flatMap(({ keys, count }) => {
    const [first, last] = [keys[at], keys[at + 1]];
    return typeof first === "string" && typeof last === "string" ? [{ span: [first, last] as const, count }] : [];
  });
