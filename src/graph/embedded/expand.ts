import { groupBy } from "../cypher/group-by.js";
import { orderOf } from "../cypher/order.js";
import { Parameters } from "../cypher/parameters.js";
import type { Run } from "../cypher/run.js";
import { edgeProperty, hop, nodeProperty, relationOf, type Scope } from "../cypher/scope.js";
import { whereAll, whereOf } from "../cypher/where.js";
import type { Label } from "../model.js";
import type { Page, RelationPlan, Row, Scalar, Value } from "../plan.js";
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
  if (ids.length === 0) return new Map();
  const { after, first } = plan;
  const way = await wayTo(run, label, ids, plan);
  // What nobody looks at is counted where it is: a country is named in a hundred thousand sentences.
  const isFree = way.allowed === null && !after;
  const isCut = isFree && first !== null && (first === 0 || ids.length === 1);
  const counts = isCut && (plan.count || first === 0) ? await countOf(run, way) : null;
  const byParent = groupBy(isCut && first === 0 ? [] : await follow(run, way, plan, isCut), (found) => found.parent);
  const order = [...plan.orderBy.map(({ direction }) => direction), "asc" as const];
  const pages = ids.map((id) => {
    const all = byParent.get(id) ?? [];
    if (all.length > 1) all.sort((a, b) => compareRows(a.keys, b.keys, order));
    const rest = after ? all.filter((found) => compareRows(found.keys, after, order) > 0) : all;
    const shown = first === null ? rest : rest.slice(0, first);
    const count = counts ? (counts.get(id) ?? 0) : all.length;
    const hasNextPage = first === 0 && counts ? count > 0 : rest.length > shown.length;
    return { id, shown, hasNextPage, count: plan.count ? count : null };
  });
  const hits = pages.flatMap((page) => page.shown);
  const rows = (await fill(run, hits, plan.select, plan.edgeEvidence ?? null)) as Row[]; // what an edge leads to is there
  let next = 0;
  return new Map(
    pages.map(({ id, shown, hasNextPage, count }) => {
      const own = rows.slice(next, next + shown.length);
      next += shown.length;
      return [id, { rows: own, hasNextPage, count }];
    }),
  );
}

/** How to get to the far end of a relation. */
interface Way {
  /** "UNWIND … AS parent MATCH … WHERE …" */
  readonly cypher: string;
  readonly parameters: Parameters;
  readonly scope: Scope;
  readonly isEvidence: boolean;
  /** Only these are meant; null: all. */
  readonly allowed: ReadonlySet<string> | null;
}

async function wayTo(run: Run, label: Label | null, ids: readonly string[], plan: RelationPlan): Promise<Way> {
  const relation = label ? relationOf([label], plan.relation) : ({ evidence: true, to: ["Assertion"] } as const);
  const isEvidence = "evidence" in relation;
  const parameters = new Parameters();
  const { pattern, condition, scope } = hop("n", relation, "m", "r");
  const { ids: allowed, rest } = await candidates(run, relation.to, plan.where);
  const conditions = [
    ...(isEvidence || condition === null ? [] : [condition]),
    ...rest.map((part) => whereOf(part, scope, parameters)),
  ];
  const match = isEvidence ? "(m:Assertion {factId: parent})" : `(n:${label} {id: parent}) MATCH ${pattern}`;
  const where = whereAll(conditions);
  const cypher = `UNWIND ${parameters.add(ids)} AS parent MATCH ${match}${where}`;
  return { cypher, parameters, scope, isEvidence, allowed };
}

async function countOf(run: Run, { cypher, parameters }: Way): Promise<ReadonlyMap<string, number>> {
  const rows = await run(`${cypher} RETURN parent, count(m) AS count`, parameters.values);
  return new Map(rows.map((row) => [row["parent"] as string, row["count"] as number]));
}

/** @param isCut the engine puts them in order, and brings no more than the page */
async function follow(run: Run, way: Way, plan: RelationPlan, isCut: boolean): Promise<Found[]> {
  const { parameters, scope, isEvidence, allowed } = way;
  // Where everything that is found is shown, or nearly, its properties come along: one statement less.
  const comeAlong = plan.first === null || isEvidence || isCut;
  const names = comeAlong ? plan.select.properties : [];
  const columns = [
    ...names.map((name, index) => `${nodeProperty(scope, name).cypher} AS c${index}`),
    ...plan.orderBy.flatMap(({ property }, index) =>
      property === "id" ? [] : [`${nodeProperty(scope, property).cypher} AS o${index}`],
    ),
    ...plan.edge.map((name, index) => `${edgeProperty(scope, name).cypher} AS e${index}`),
    ...(plan.edgeEvidence && !isEvidence ? ["r.factId AS factId"] : []),
  ];
  const cut =
    isCut && plan.first !== null ? ` ${orderOf(plan.orderBy, scope)} LIMIT ${parameters.add(plan.first + 1)}` : "";
  const cypher = `${way.cypher} RETURN ${["parent", "m.id AS id", ...columns].join(", ")}${cut}`;
  const rows = await run(cypher, parameters.values);
  const keyNames = plan.orderBy.map(({ property }, index) => (property === "id" ? "id" : `o${index}`));
  const shown = allowed ? rows.filter((row) => allowed.has(row["id"] as string)) : rows;
  return shown.map((row) => ({
    parent: row["parent"] as string,
    id: row["id"] as string,
    keys: [...keyNames.map((name) => (row[name] ?? null) as Scalar), row["id"] as string],
    ...(comeAlong ? { properties: valuesOf(row, names) } : {}),
    edge: Object.fromEntries(plan.edge.map((name, index) => [name, (row[`e${index}`] ?? null) as Value])),
    ...(row["factId"] === undefined ? {} : { factId: row["factId"] as string }),
  }));
}
