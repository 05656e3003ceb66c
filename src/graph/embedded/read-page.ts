import { Parameters } from "../cypher/parameters.js";
import type { Run } from "../cypher/run.js";
import { afterOf, orderOf } from "../cypher/order.js";
import { nodeProperty, type Scope } from "../cypher/scope.js";
import { whereAll, whereOf } from "../cypher/where.js";
import { labelOf } from "../model.js";
import type { NodePlan, Page, Scalar } from "../plan.js";
import { candidates, type Candidates } from "./candidates.js";
import { compareRows } from "../compare-rows.js";
import type { Memory } from "./memory.js";
import { fill } from "./fill.js";
import { pickInOrder, pickWhileHolding, sortKnown } from "./pick-in-order.js";

/** Brings one page: first the ids in order, then level by level what is asked of them.
 *  @param memory of what was found out about the graph at this moment */
export async function readPage(run: Run, plan: NodePlan, memory: Memory): Promise<Page> {
  const found = await candidates(run, [plan.label], plan.where, memory);
  const known = knownOnly(plan, found);
  if (known) return bringKnown(run, plan, known);
  const { ids, count } = await pick(run, plan, found, memory);
  const shown = plan.first === null ? ids : ids.slice(0, plan.first);
  const hits = shown.map((id) => ({ id, edge: {} }));
  const rows = await fill(run, hits, plan.select, null);
  return { rows: rows.filter((row) => row !== null), hasNextPage: ids.length > shown.length, count };
}

/** The ids that nothing more has to be checked of than whether they are there, in their order; null: something has. */
function knownOnly({ label, orderBy, after, first }: NodePlan, { ids, rest }: Candidates): readonly string[] | null {
  if (!ids || rest.length > 0 || orderBy.length > 0 || after || (first !== null && ids.size > first)) return null;
  return [...ids].filter((id) => labelOf(id) === label).sort((a, b) => (a < b ? -1 : 1));
}

/** A look-up less: what is selected of them tells who is there. */
async function bringKnown(run: Run, plan: NodePlan, ids: readonly string[]): Promise<Page> {
  const hits = ids.map((id) => ({ id, edge: {} }));
  const rows = (await fill(run, hits, plan.select, null, true)).filter((row) => row !== null);
  return { rows, hasNextPage: false, count: plan.count ? rows.length : null };
}

interface Picked {
  /** One more than the page has, to see whether another page follows. */
  readonly ids: readonly string[];
  readonly count: number | null;
}

async function pick(run: Run, plan: NodePlan, found: Candidates, memory: Memory): Promise<Picked> {
  if (found.ids) return pickKnown(run, plan, [...found.ids], found, memory);
  if (found.rest.length === 0 && plan.first !== null) return pickInOrder(run, plan, memory);
  const ids = (await pickInTurn(run, plan, found, memory)) ?? (await pickAll(run, plan, found));
  return { ids, count: plan.count ? await countAll(run, plan, found, memory) : null };
}

/** Those of the label for which the conditions hold, without sorting it anew; null where that would take longer. */
async function pickInTurn(
  run: Run,
  plan: NodePlan,
  { rest }: Candidates,
  memory: Memory,
): Promise<readonly string[] | null> {
  const { first } = plan;
  if (first === null) return null;
  return pickWhileHolding(run, { ...plan, first }, memory, async (ids) => {
    const { parameters, where } = checked(plan, rest);
    const match = ids
      ? `UNWIND ${parameters.add(ids)} AS id MATCH (n:${plan.label} {id: id})`
      : `MATCH (n:${plan.label})`;
    const cypher = `${match}${where} RETURN n.id AS id`;
    return new Set((await run(cypher, parameters.values)).map((row) => row.id as string));
  });
}

/** So many are not looked up one by one when a list of the whole label, kept in order, knows where they stand. */
const MANY = 100;

/** Orders nodes whose ids are known: few, as a rule. */
async function pickKnown(
  run: Run,
  plan: NodePlan,
  known: readonly string[],
  { rest }: Candidates,
  memory: Memory,
): Promise<Picked> {
  const order = [...plan.orderBy.map(({ direction }) => direction), "asc" as const];
  const isKept = rest.length === 0 && known.length > MANY;
  const found = isKept ? await sortKnown(run, plan, memory, known) : await rowsOf(run, plan, known, rest);
  if (!isKept) found.sort((a, b) => compareRows(a, b, order));
  const { after } = plan;
  const later = after ? found.filter((row) => compareRows(row, after, order) > 0) : found;
  return { ids: later.map((row) => row.at(-1) as string), count: plan.count ? found.length : null };
}

/** Those that the rest holds of: the values of their order and their id. */
async function rowsOf(
  run: Run,
  plan: NodePlan,
  known: readonly string[],
  rest: Candidates["rest"],
): Promise<(readonly Scalar[])[]> {
  const { parameters, scope, where } = checked(plan, rest);
  const keys = plan.orderBy.map(({ property }, index) => `, ${nodeProperty(scope, property).cypher} AS k${index}`);
  const list = parameters.add(known);
  const cypher = `UNWIND ${list} AS id MATCH (n:${plan.label} {id: id})${where} RETURN id${keys.join("")}`;
  const rows = await run(cypher, parameters.values);
  return rows.map((row) => [...plan.orderBy.map((_, index) => (row[`k${index}`] ?? null) as Scalar), row.id as string]);
}

async function pickAll(run: Run, plan: NodePlan, { rest }: Candidates): Promise<string[]> {
  const { parameters, scope, conditions } = checked(plan, rest);
  if (plan.after) conditions.push(afterOf(plan.after, plan.orderBy, scope, parameters));
  const limit = plan.first === null ? "" : ` LIMIT ${parameters.add(plan.first + 1)}`;
  const cypher = `MATCH (n:${plan.label})${whereAll(conditions)} RETURN n.id AS id ${orderOf(plan.orderBy, scope)}${limit}`;
  return (await run(cypher, parameters.values)).map((row) => row.id as string);
}

function countAll(run: Run, plan: NodePlan, { rest }: Candidates, memory: Memory): Promise<number> {
  return memory.recall(`count ${plan.label} ${JSON.stringify(rest)}`, async () => {
    const { parameters, where } = checked(plan, rest);
    const [row] = await run(`MATCH (n:${plan.label})${where} RETURN count(n) AS count`, parameters.values);
    return row?.count as number;
  });
}

function checked(plan: NodePlan, rest: Candidates["rest"]) {
  const parameters = new Parameters();
  const scope: Scope = { node: "n", labels: [plan.label], edge: null, edgeProperties: {} };
  const conditions = rest.map((part) => whereOf(part, scope, parameters));
  return { parameters, scope, conditions, where: whereAll(conditions) };
}
