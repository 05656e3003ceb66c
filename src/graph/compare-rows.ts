import type { Scalar } from "./plan.js";

/** Compares two rows by their order's values: nulls last whatever the direction.
 *  @returns negative when `a` comes first */
export function compareRows(
  a: readonly Scalar[],
  b: readonly Scalar[],
  directions: readonly ("asc" | "desc")[],
): number {
  for (let index = 0; index < directions.length; index++) {
    const one = a[index] ?? null; // without pairs made and taken apart: a hundred thousand rows are compared often
    const other = b[index] ?? null;
    if (one === other) continue;
    if (one === null) return 1;
    if (other === null) return -1;
    return one < other === (directions[index] === "asc") ? -1 : 1;
  }
  return 0;
}
