import { labelOf, model, type Label } from "../model.js";
import type { Where } from "../plan.js";
import type { Parameters } from "../cypher/parameters.js";
import { hop } from "../cypher/scope.js";

/** How a page of a label starts to match. A condition that leads to nodes with given ids ("meetings where a participant
 *  is X") starts from those: their neighbours are few, the label may have hundreds of thousands. Where either of several
 *  conditions may hold, it starts from the ids of each; and a name is as good as an id.
 *  @returns Cypher that binds `node`, each once; the whole condition still has to follow as `WHERE` */
export function startAt(node: string, label: Label, where: Where | undefined, parameters: Parameters): string {
  return startElsewhere(node, label, where, parameters) ?? `MATCH (${node}:${label})`;
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
  const starts = paths.map((path) => startOf(node, path, parameters));
  const [only] = starts;
  if (only !== undefined && starts.length === 1) return `${only} WITH DISTINCT ${node}`;
  return `CALL { ${starts.map((start) => `${start} RETURN ${node}`).join(" UNION ")} } WITH ${node}`;
}

/** Each step from what the last one found. */
function startOf(node: string, { hops, label, by, values }: Path, parameters: Parameters): string {
  const patterns: string[] = [];
  let from = node;
  hops.forEach((relation, index) => {
    const labels = index === hops.length - 1 ? [label] : relation.to;
    const next = parameters.variable();
    patterns.unshift(`MATCH ${hop(from, { ...relation, to: labels }, next, parameters.variable()).pattern}`);
    from = next;
  });
  return `MATCH (${from}:${label}) WHERE ${from}.${by} IN ${parameters.add(values)} ${patterns.join(" ")}`;
}

interface Path {
  readonly hops: readonly Extract<Relation, { edge: unknown }>[];
  readonly label: Label;
  /** Both have an index, and few nodes share a name. */
  readonly by: "id" | "name";
  readonly values: readonly string[];
}

type Relation = (typeof model)[Label]["relations"][string];

/** The first condition, of those that must all hold, that leads to ids: of one label, or each of its ways to its own. */
function pathsToIds(label: Label, where: Where): readonly Path[] | null {
  if ("and" in where) {
    for (const part of where.and) {
      const paths = pathsToIds(label, part);
      if (paths) return paths;
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
    if (where.property === "name" && values.length > 0 && values.length === wanted.length)
      return [{ hops: [], label, by: "name", values }];
    const labels = new Set(values.map(labelOf));
    const [only] = labels;
    return where.property === "id" && only && labels.size === 1 ? [{ hops: [], label: only, by: "id", values }] : null;
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
  return found?.map((path) => ({ ...path, hops: [relation, ...path.hops] })) ?? null;
}
