import { labelOf, model, type Label } from "../model.js";
import type { Where } from "../plan.js";
import type { Parameters } from "../cypher/parameters.js";
import { hop, type Scope } from "../cypher/scope.js";
import { whereAll, whereOf } from "../cypher/where.js";

/** Binds `node` to each node of a label that a condition holds of, once. A condition that leads to nodes with given ids
 *  ("meetings where a participant is X") starts from those: their neighbours are few, the label may have hundreds of
 *  thousands. Where either of several conditions may hold, it starts from the ids of each, and checks of what it finds
 *  there only the rest of that one; and a name is as good as an id.
 *  @returns Cypher without ORDER BY; nothing has to be checked any more */
export function matchAll(node: string, label: Label, where: Where | undefined, parameters: Parameters): string {
  const elsewhere = startElsewhere(node, label, where, parameters);
  if (elsewhere !== null) return elsewhere;
  const scope: Scope = { node, labels: [label], edge: null, edgeProperties: {} };
  return `MATCH (${node}:${label})${where ? ` WHERE ${whereOf(where, scope, parameters)}` : ""}`;
}

/** @returns null where no condition leads to other nodes: then the label itself, or an index of it, is the start */
export function startElsewhere(
  node: string,
  label: Label,
  where: Where | undefined,
  parameters: Parameters,
): string | null {
  const paths = where ? pathsToIds(label, where) : null;
  if (!paths || paths.some(({ hops }) => hops.length === 0)) return null;
  const starts = paths.map((path) => startOf(node, label, path, parameters));
  const [only] = starts;
  if (only !== undefined && starts.length === 1) return `${only} WITH DISTINCT ${node}`;
  return `CALL { ${starts.map((start) => `${start} RETURN ${node}`).join(" UNION ")} } WITH ${node}`;
}

/** Each step from what the last one found, with what has to hold of every node on the way. */
function startOf(node: string, root: Label, { hops, rests, label, by, values }: Path, parameters: Parameters): string {
  const patterns: string[] = [];
  const conditions: string[] = [];
  let scope: Scope = { node, labels: [root], edge: null, edgeProperties: {} };
  const check = (index: number): void => {
    for (const rest of rests[index] ?? []) conditions.push(whereOf(rest, scope, parameters));
  };
  check(0);
  hops.forEach((relation, index) => {
    const to = index === hops.length - 1 ? [label] : relation.to;
    const from = index === 0 ? `${node}:${root}` : scope.node;
    const next = hop(from, { ...relation, to }, parameters.variable(), parameters.variable());
    patterns.unshift(`MATCH ${next.pattern}`);
    if (next.condition) conditions.push(next.condition);
    scope = next.scope;
    check(index + 1);
  });
  const start = `MATCH (${scope.node}:${label}) WHERE ${scope.node}.${by} IN ${parameters.add(values)}`;
  const where = whereAll(conditions);
  return `${start} ${patterns.join(" ")}${where}`;
}

interface Path {
  readonly hops: readonly Extract<Relation, { edge: unknown }>[];
  /** What else must hold: of the node that the path begins with, then of the one after each hop. */
  readonly rests: readonly (readonly Where[])[];
  readonly label: Label;
  /** Both have an index, and few nodes share a name. */
  readonly by: "id" | "name";
  readonly values: readonly string[];
}

type Relation = (typeof model)[Label]["relations"][string];

/** The first condition, of those that must all hold, that leads to ids: of one label, or each of its ways to its own.
 *  What the paths find is what the condition holds of, once their rests are checked. */
function pathsToIds(label: Label, where: Where): readonly Path[] | null {
  if ("and" in where) {
    for (const part of where.and) {
      const others = where.and.filter((other) => other !== part);
      const paths = pathsToIds(label, part);
      if (paths)
        return paths.map(({ rests: [own = [], ...further], ...path }) => {
          return { ...path, rests: [[...own, ...others], ...further] };
        });
    }
    return null;
  }
  if ("or" in where) {
    const ways = where.or.map((part) => pathsToIds(label, part));
    return ways.length > 0 && ways.every((way) => way !== null) ? ways.flat() : null;
  }
  if ("property" in where) {
    const wanted = where.is === "eq" ? [where.value] : where.is === "in" ? [where.value].flat() : [];
    const values = wanted.filter((value) => typeof value === "string");
    if (values.length !== wanted.length) return null;
    if (where.property === "name" && values.length > 0) return [{ hops: [], rests: [[]], label, by: "name", values }];
    const labels = new Set(values.map(labelOf));
    const [only] = labels;
    if (where.property !== "id" || !only || labels.size > 1) return null;
    return [{ hops: [], rests: [[]], label: only, by: "id", values }];
  }
  if (!("relation" in where)) return null;
  if ("or" in where.some)
    return pathsToIds(label, { or: where.some.or.map((some) => ({ relation: where.relation, some })) });
  const relation = Object.hasOwn(model[label].relations, where.relation) && model[label].relations[where.relation];
  if (!relation || "evidence" in relation) return null;
  const ways = relation.to.map((to) => {
    const paths = pathsToIds(to, where.some);
    return paths?.every((path) => path.hops.length > 0 || path.label === to) ? paths : null;
  });
  const byId = ways.find((paths) => paths?.every(({ by }) => by === "id")); // an id is of one label only
  const found = byId ?? (ways.every((paths) => paths !== null) ? ways.flat() : null);
  return found?.map((path) => ({ ...path, hops: [relation, ...path.hops], rests: [[], ...path.rests] })) ?? null;
}
