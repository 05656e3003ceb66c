import { labelOf } from "./model.js";
import type { Group, GroupPlan, Scalar } from "./plan.js";

/** Reads groups back in a total order: the greatest first, then by their keys. Where countries were asked for, those of
 *  nobody's country (an organization, a person of none) are no groups. */
export function groupsFrom(rows: readonly Readonly<Record<string, unknown>>[], { by }: GroupPlan): Group[] {
  const groups = rows.map((row): Group => ({
    keys: by.map((_, index) => (row[`k${index}`] ?? null) as Scalar),
    count: row.count as number,
    first: (row.first ?? null) as string | null,
    last: (row.last ?? null) as string | null,
  }));
  return groups
    .filter(({ keys }) => by.every((key, index) => !("as" in key) || key.as === "itself" || isCountry(keys[index])))
    .sort((a, b) => b.count - a.count || (JSON.stringify(a.keys) < JSON.stringify(b.keys) ? -1 : 1));
}

const isCountry = (id: Scalar | undefined): boolean => typeof id === "string" && labelOf(id) === "Country";
