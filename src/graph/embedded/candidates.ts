import { endsOf } from "../claim/fact-id.js";
import { groupBy } from "../cypher/group-by.js";
import { knownLabel } from "../cypher/edge-anchor.js";
import { Parameters } from "../cypher/parameters.js";
import type { Run } from "../cypher/run.js";
import { relationOf, type Scope } from "../cypher/scope.js";
import { whereAll, whereOf } from "../cypher/where.js";
import { labelOf, type Label } from "../model.js";
import type { Where } from "../plan.js";
import type { Memory } from "./memory.js";

export interface Candidates {
  /** Nothing outside it holds; null: no such bound. */
  readonly ids: ReadonlySet<string> | null;
  /** What a statement still has to check of each. */
  readonly rest: readonly Where[];
}

/** Takes a condition apart. The engine checks a relation of every node of a label, one after the other, and a nested
 *  one of every pair; so conditions on relations are answered from their far end, as sets of ids.
 *  @param memory keeps those sets: the lists, sums and places of one page are all about the same meetings */
export async function candidates(
  run: Run,
  labels: readonly Label[],
  where: Where | undefined,
  memory: Memory | null = null,
): Promise<Candidates> {
  const related = (part: Where): Promise<ReadonlySet<string> | null> => {
    if (!mentions(part, "relation")) return Promise.resolve(null);
    if (!memory) return holding(run, labels, part);
    return memory.recall(`holding ${JSON.stringify([labels, part])}`, () => holding(run, labels, part));
  };
  const parts = where ? conjuncts(where) : [];
  const sets = await Promise.all(parts.map((part) => idsIn(part) ?? related(part)));
  const found = sets.filter((set) => set !== null);
  return {
    ids: found.length > 0 ? found.reduce(common) : null,
    rest: parts.filter((_, index) => sets[index] === null),
  };
}

function conjuncts(where: Where): readonly Where[] {
  return "and" in where ? where.and.flatMap(conjuncts) : [where];
}

/** The ids that a condition on the id itself allows, or one of which either of several may hold. */
function idsIn(where: Where): ReadonlySet<string> | null {
  if ("or" in where) {
    const ways = where.or.map(idsIn);
    return ways.every((way) => way !== null) ? new Set(ways.flatMap((way) => [...way])) : null;
  }
  if (!("property" in where) || where.property !== "id" || (where.is !== "eq" && where.is !== "in")) return null;
  const values = [where.value].flat();
  return new Set(values.filter((value) => typeof value === "string" && labelOf(value) !== null) as string[]);
}

/** Whether a condition speaks of a relation, or of the relationship that led here; not what is said beyond a relation. */
function mentions(where: Where, what: "relation" | "edge"): boolean {
  if (what in where) return true;
  if ("and" in where) return where.and.some((part) => mentions(part, what));
  if ("or" in where) return where.or.some((part) => mentions(part, what));
  return "not" in where && mentions(where.not, what);
}

/** The ids of all nodes of the labels for which a condition holds; null when it also speaks of the relationship that led
 *  here, which no set of ids can tell. */
async function holding(run: Run, labels: readonly Label[], where: Where): Promise<ReadonlySet<string> | null> {
  if (mentions(where, "edge")) return null;
  if ("relation" in where) return parents(run, labels, where);
  if ("not" in where) {
    const held = (await holding(run, labels, where.not)) ?? new Set();
    return new Set([...(await every(run, labels, null))].filter((id) => !held.has(id)));
  }
  if ("or" in where) {
    const sets = await Promise.all(where.or.map((part) => holding(run, labels, part)));
    return new Set(sets.flatMap((set) => [...(set ?? [])]));
  }
  if ("and" in where) {
    const { ids, rest } = await candidates(run, labels, where);
    const held = rest.length > 0 ? await every(run, labels, { and: rest }) : null;
    return ids && held ? common(ids, held) : (ids ?? held ?? every(run, labels, null));
  }
  return every(run, labels, where);
}

async function every(run: Run, labels: readonly Label[], where: Where | null): Promise<ReadonlySet<string>> {
  const ids = new Set<string>();
  for (const label of labels) {
    const parameters = new Parameters();
    const scope: Scope = { node: "n", labels, edge: null, edgeProperties: {} };
    const condition = where ? ` WHERE ${whereOf(where, scope, parameters)}` : "";
    for (const row of await run(`MATCH (n:${label})${condition} RETURN n.id AS id`, parameters.values))
      ids.add(row.id as string);
  }
  return ids;
}

/** The nodes that have some related node for which a condition holds, found from the related nodes. */
async function parents(
  run: Run,
  labels: readonly Label[],
  { relation: name, some }: Extract<Where, { relation: string }>,
): Promise<ReadonlySet<string>> {
  if ("or" in some) {
    const ways = await Promise.all(some.or.map((part) => parents(run, labels, { relation: name, some: part })));
    return new Set(ways.flatMap((way) => [...way]));
  }
  const relation = relationOf(labels, name);
  const { ids, rest } = await candidates(run, relation.to, some);
  const byLabel = ids ? groupBy(ids, knownLabel) : null;
  const found = new Set<string>();
  for (const label of relation.to) {
    const own = byLabel?.get(label) ?? [];
    if (byLabel && own.length === 0) continue;
    const parameters = new Parameters();
    const start = byLabel ? `UNWIND ${parameters.add(own)} AS id MATCH (m:${label} {id: id})` : `MATCH (m:${label})`;
    const evidence = "evidence" in relation;
    const scope: Scope = {
      node: "m",
      labels: relation.to,
      edge: evidence ? null : "r",
      edgeProperties: evidence ? {} : relation.properties,
    };
    const [left, right] = !evidence && relation.direction === "in" ? ["-", "->"] : ["<-", "-"];
    const pattern = evidence ? start : `${start}${left}[r:${relation.edge}]${right}(n)`;
    const conditions = rest.map((part) => whereOf(part, scope, parameters));
    const where = whereAll(conditions);
    const id = evidence ? "m.factId" : "n.id";
    for (const row of await run(`${pattern}${where} RETURN DISTINCT ${id} AS id`, parameters.values))
      if (!endsOf(row.id as string)) found.add(row.id as string); // evidence is of edges, too
  }
  return found;
}

function common(a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  return new Set([...small].filter((id) => large.has(id)));
}
