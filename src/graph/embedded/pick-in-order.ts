import { compareRows } from "../compare-rows.js";
import type { Run } from "../cypher/run.js";
import { nodeProperty, type Scope } from "../cypher/scope.js";
import type { NodePlan, Scalar } from "../plan.js";
import type { Memory } from "./memory.js";

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

/** So many are looked at one by one; where the page is not full then, those that it wants are few. */
const LOOKED_AT = 2_000;
const AT_ONCE = 250;
/** Going through a whole label, the engine looks at twice as many in the same time. */
const SCANNED = 2 * AT_ONCE;

/** Picks a page of those for which some conditions hold by looking at them in order until it is full.
 *  @param holding which of some ids the conditions hold for; null: of all
 *  @returns null when too many were looked at in vain */
export async function pickWhileHolding(
  run: Run,
  plan: NodePlan & { readonly first: number },
  memory: Memory,
  holding: (ids: readonly string[] | null) => Promise<ReadonlySet<string>>,
): Promise<readonly string[] | null> {
  const all = await rowsInOrder(run, plan, memory);
  const start = plan.after ? placeAfter(all, plan.after, directionsOf(plan)) : 0;
  if (all.length <= SCANNED) {
    const held = await holding(null);
    const rest = all.slice(start).map((row) => row.at(-1) as string);
    return rest.filter((id) => held.has(id)).slice(0, plan.first + 1);
  }
  const ids: string[] = [];
  for (let place = start; place < all.length; place += AT_ONCE) {
    if (place - start >= LOOKED_AT) return null;
    const next = all.slice(place, place + AT_ONCE).map((row) => row.at(-1) as string);
    const held = await holding(next);
    ids.push(...next.filter((id) => held.has(id)));
    if (ids.length > plan.first) return ids.slice(0, plan.first + 1);
  }
  return ids;
}

/** Puts nodes whose ids are known in order without looking at any of them. */
export async function sortKnown(
  run: Run,
  plan: NodePlan,
  memory: Memory,
  known: readonly string[],
): Promise<(readonly Scalar[])[]> {
  const all = await rowsInOrder(run, plan, memory);
  const places = await placesOf(plan, memory, all);
  const found = known.flatMap((id) => places.get(id) ?? []).sort((a, b) => a - b);
  return found.flatMap((place) => [all[place] ?? []]);
}

/** Where each id stands. */
const placesOf = (plan: NodePlan, memory: Memory, all: Ordered): Promise<ReadonlyMap<string, number>> =>
  memory.recall(`places ${nameOf(plan)}`, async () => new Map(all.map((row, place) => [row.at(-1) as string, place])));

const nameOf = ({ label, orderBy }: NodePlan): string => JSON.stringify([label, orderBy]);

type Ordered = readonly (readonly Scalar[])[];

const rowsInOrder = (run: Run, plan: NodePlan, memory: Memory): Promise<Ordered> =>
  memory.recall(nameOf(plan), () => sortedRows(run, plan));

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
