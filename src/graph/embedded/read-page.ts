import { Parameters } from "../cypher/parameters.js";
import type { Run } from "../cypher/run.js";
import { afterOf, orderOf } from "../cypher/order.js";
import type { Scope } from "../cypher/scope.js";
import { startAt } from "../cypher/start-at.js";
import { whereOf } from "../cypher/where.js";
import type { NodePlan, Page } from "../plan.js";
import { fill } from "./fill.js";

/** Brings one page: first the ids in order, then level by level what is asked of them. */
export async function readPage(run: Run, plan: NodePlan): Promise<Page> {
  const ids = await idsOf(run, plan);
  const shown = plan.first === null ? ids : ids.slice(0, plan.first);
  const hits = shown.map((id) => ({ id, edge: {} }));
  const rows = await fill(run, hits, plan.select, null);
  const count = plan.count ? await countOf(run, plan) : null;
  return { rows: hits.flatMap((hit) => rows.get(hit) ?? []), hasNextPage: ids.length > shown.length, count };
}

/** One id more than the page has, to see whether another page follows. */
async function idsOf(run: Run, plan: NodePlan): Promise<string[]> {
  const { parameters, scope, match, conditions } = matched(plan);
  if (plan.after) conditions.push(afterOf(plan.after, plan.orderBy, scope, parameters));
  const where = conditions.length > 0 ? `WHERE ${conditions.join(" AND ")} ` : "";
  const limit = plan.first === null ? "" : ` LIMIT ${parameters.add(plan.first + 1)}`;
  const order = orderOf(plan.orderBy, scope);
  const found = await run(`${match} ${where}RETURN n.id AS id ${order}${limit}`, parameters.values);
  return found.map((row) => row.id as string);
}

async function countOf(run: Run, plan: NodePlan): Promise<number> {
  const { parameters, match, conditions } = matched(plan);
  const where = conditions.length > 0 ? `WHERE ${conditions.join(" AND ")} ` : "";
  const [row] = await run(`${match} ${where}RETURN count(n) AS count`, parameters.values);
  return row?.count as number;
}

function matched(plan: NodePlan) {
  const parameters = new Parameters();
  const scope: Scope = { node: "n", labels: [plan.label], edge: null, edgeProperties: {} };
  const match = startAt("n", plan.label, plan.where, parameters);
  const conditions = plan.where ? [whereOf(plan.where, scope, parameters)] : [];
  return { parameters, scope, match, conditions };
}
