import { groupBy } from "../cypher/group-by.js";
import { Parameters } from "../cypher/parameters.js";
import type { Run } from "../cypher/run.js";
import { edgeProperty, hop, nodeProperty, relationOf } from "../cypher/scope.js";
import { whereOf } from "../cypher/where.js";
import type { Label } from "../model.js";
import type { Page, RelationPlan, Scalar, Value } from "../plan.js";
import { candidates } from "./candidates.js";
import { compareRows } from "../compare-rows.js";
import { fill, valuesOf, type Hit } from "./fill.js";

interface Found extends Hit {
  readonly parent: string;
  /** The orderBy values and the id. */
  readonly keys: readonly Scalar[];
}

/** Follows one relation from many nodes at once and cuts each node's list to its page.
 *  @param label of the nodes; null: the ids are the factIds of relationships, and the relation is their evidence */
export async function expand(
  run: Run,
  label: Label | null,
  ids: readonly string[],
  plan: RelationPlan,
): Promise<Map<string, Page>> {
  const byParent = groupBy(await follow(run, label, ids, plan), (found) => found.parent);
  const order = [...plan.orderBy.map(({ direction }) => direction), "asc" as const];
  const pages = ids.map((id) => {
    const all = (byParent.get(id) ?? []).sort((a, b) => compareRows(a.keys, b.keys, order));
    const { after, first } = plan;
    const rest = after ? all.filter((found) => compareRows(found.keys, after, order) > 0) : all;
    const shown = first === null ? rest : rest.slice(0, first);
    return { id, shown, hasNextPage: rest.length > shown.length, count: plan.count ? all.length : null };
  });
  const hits = pages.flatMap((page) => page.shown);
  const rows = await fill(run, hits, plan.select, plan.edgeEvidence ?? null);
  return new Map(
    pages.map(({ id, shown, hasNextPage, count }) => [
      id,
      { rows: shown.flatMap((hit) => rows.get(hit) ?? []), hasNextPage, count },
    ]),
  );
}

async function follow(run: Run, label: Label | null, ids: readonly string[], plan: RelationPlan): Promise<Found[]> {
  if (ids.length === 0) return [];
  const relation = label ? relationOf([label], plan.relation) : ({ evidence: true, to: ["Assertion"] } as const);
  const evidence = "evidence" in relation;
  const parameters = new Parameters();
  const { pattern, condition, scope } = hop("n", relation, "m", "r");
  const conditions: (string | null)[] = evidence ? [] : [condition];
  const { ids: allowed, rest } = await candidates(run, relation.to, plan.where);
  conditions.push(...rest.map((part) => whereOf(part, scope, parameters)));
  // Where everything that is found is shown, its properties come along: one statement less.
  const names = plan.first === null ? plan.select.properties : [];
  const columns = [
    ...names.map((name, index) => `${nodeProperty(scope, name).cypher} AS c${index}`),
    ...plan.orderBy.map(({ property }, index) => `${nodeProperty(scope, property).cypher} AS o${index}`),
    ...plan.edge.map((name, index) => `${edgeProperty(scope, name).cypher} AS e${index}`),
    ...(plan.edgeEvidence && !evidence ? ["r.factId AS factId"] : []),
  ];
  const match = evidence ? "(m:Assertion {factId: parent})" : `(n:${label} {id: parent}) MATCH ${pattern}`;
  const all = conditions.filter((one) => one !== null);
  const where = all.length > 0 ? `WHERE ${all.join(" AND ")} ` : "";
  const cypher = `UNWIND ${parameters.add(ids)} AS parent MATCH ${match} ${where}RETURN ${["parent", "m.id AS id", ...columns].join(", ")}`;
  const rows = await run(cypher, parameters.values);
  const shown = allowed ? rows.filter((row) => allowed.has(row.id as string)) : rows;
  return shown.map((row) => ({
    parent: row.parent as string,
    id: row.id as string,
    keys: [...plan.orderBy.map((_, index) => (row[`o${index}`] ?? null) as Scalar), row.id as string],
    ...(plan.first === null ? { properties: valuesOf(row, names) } : {}),
    edge: Object.fromEntries(plan.edge.map((name, index) => [name, (row[`e${index}`] ?? null) as Value])),
    ...(row.factId === undefined ? {} : { factId: row.factId as string }),
  }));
}
