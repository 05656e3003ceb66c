import type { Scalar } from "./plan.js";

/** Compares two rows by their order's values: nulls last whatever the direction.
 *  @returns negative when `a` comes first */
export function compareRows(
  a: readonly Scalar[],
  b: readonly Scalar[],
  directions: readonly ("asc" | "desc")[],
): number {
  for (const [index, direction] of directions.entries()) {
    const [one, other] = [a[index] ?? null, b[index] ?? null];
    if (one === other) continue;
    if (one === null) return 1;
    if (other === null) return -1;
    return one < other === (direction === "asc") ? -1 : 1;
  }
  return 0;
}
