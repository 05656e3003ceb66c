import { labelOf, model, type Label } from "../model.js";
import type { Where } from "../plan.js";
import type { Parameters } from "../cypher/parameters.js";
import { hop } from "../cypher/scope.js";

/** How a page of a label starts to match. A condition that leads to nodes with given ids ("meetings where a participant
 *  is X") starts from those: their neighbours are few, the label may have hundreds of thousands.
 *  @returns Cypher that binds `node`, each once; the whole condition still has to follow as `WHERE`. null: no condition
 *    leads to other nodes */
export function startAt(node: string, label: Label, where: Where | undefined, parameters: Parameters): string | null {
  const path = where ? pathToIds(label, where) : null;
  if (!path || path.hops.length === 0) return null;
  const patterns: string[] = [];
  let from = node;
  path.hops.forEach((relation, index) => {
    const labels = index === path.hops.length - 1 ? [path.label] : relation.to;
    const next = parameters.variable();
    patterns.unshift(`MATCH ${hop(from, { ...relation, to: labels }, next, parameters.variable()).pattern}`);
    from = next;
  });
  const start = `MATCH (${from}:${path.label}) WHERE ${from}.id IN ${parameters.add(path.ids)}`;
  return `${start} ${patterns.join(" ")} WITH DISTINCT ${node}`; // each step from what the last one found
}

interface Path {
  readonly hops: readonly Extract<Relation, { edge: unknown }>[];
  readonly label: Label;
  readonly ids: readonly string[];
}

type Relation = (typeof model)[Label]["relations"][string];

/** The first condition, of those that must all hold, that leads to ids of one label. */
function pathToIds(label: Label, where: Where): Path | null {
  if ("and" in where) {
    for (const part of where.and) {
      const path = pathToIds(label, part);
      if (path) return path;
    }
    return null;
  }
  if ("property" in where) {
    const ids = where.is === "eq" ? [where.value] : where.is === "in" ? [where.value].flat() : [];
    const known = ids.filter((id) => typeof id === "string");
    const labels = new Set(known.map(labelOf));
    const [only] = labels;
    return where.property === "id" && only && labels.size === 1 ? { hops: [], label: only, ids: known } : null;
  }
  if (!("relation" in where)) return null;
  const relation = Object.hasOwn(model[label].relations, where.relation) && model[label].relations[where.relation];
  if (!relation || "evidence" in relation) return null;
  for (const to of relation.to) {
    const path = pathToIds(to, where.some);
    if (path && (path.hops.length > 0 || path.label === to)) return { ...path, hops: [relation, ...path.hops] };
  }
  return null;
}
