import { compareRows } from "../compare-rows.js";
import type { Run } from "../cypher/run.js";
import { nodeProperty, type Scope } from "../cypher/scope.js";
import type { NodePlan, Scalar } from "../plan.js";
import type { Memory } from "./engine.js";

/** How many orders are kept at a time: a list of a hundred thousand takes some ten megabytes. */
const KEPT = 12;

/** Picks a page out of a whole label. The engine has no index that keeps an order: it would sort the label for every
 *  page. So the first who asks after a change sorts it for all who come until the next. */
export async function pickInOrder(
  run: Run,
  plan: NodePlan,
  memory: Memory,
): Promise<{ ids: readonly string[]; count: number | null }> {
  const { after, count } = plan;
  const all = await rowsInOrder(run, plan, memory);
  const start = after ? placeAfter(all, after, directionsOf(plan)) : 0;
  const end = start + (plan.first ?? all.length) + 1;
  const ids = all.slice(start, end).map((row) => row.at(-1) as string);
  return { ids, count: count ? all.length : null };
}

type Ordered = readonly (readonly Scalar[])[];

function rowsInOrder(run: Run, plan: NodePlan, memory: Memory): Promise<Ordered> {
  const name = JSON.stringify([plan.label, plan.orderBy]);
  const known = memory.get(name) as Promise<Ordered> | undefined;
  if (known) return known;
  if (memory.size >= KEPT) memory.clear();
  const sorted = sortedRows(run, plan);
  memory.set(name, sorted);
  sorted.catch(() => memory.delete(name)); // the next tries again
  return sorted;
}

async function sortedRows(run: Run, plan: NodePlan): Promise<Ordered> {
  const scope: Scope = { node: "n", labels: [plan.label], edge: null, edgeProperties: {} };
  const keys = plan.orderBy.map(({ property }, index) => `, ${nodeProperty(scope, property).cypher} AS k${index}`);
  const rows = await run(`MATCH (n:${plan.label}) RETURN n.id AS id${keys.join("")}`, {});
  const directions = directionsOf(plan);
  return rows
    .map((row) => [...plan.orderBy.map((_, index) => (row[`k${index}`] ?? null) as Scalar), row.id as string])
    .sort((a, b) => compareRows(a, b, directions));
}

const directionsOf = ({ orderBy }: NodePlan) => [...orderBy.map(({ direction }) => direction), "asc" as const];

/** The first place whose row comes after this one. */
function placeAfter(rows: Ordered, row: readonly Scalar[], directions: readonly ("asc" | "desc")[]): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareRows(rows[middle] ?? [], row, directions) > 0) high = middle;
    else low = middle + 1;
  }
  return low;
}
