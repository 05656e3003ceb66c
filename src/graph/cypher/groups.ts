import type { GroupKey, GroupPlan } from "../plan.js";
import type { Parameters } from "./parameters.js";
import { edgeProperty, hop, nodeProperty, relationOf, type Scope } from "./scope.js";
import { whereAll, whereOf } from "./where.js";

/** How facts `n` are sorted into groups and counted, after what binds each of them once: `k0`, `k1`, ... are the keys.
 *  Both engines read it alike. */
export function groupsOf(plan: GroupPlan, parameters: Parameters): string {
  const scope: Scope = { node: "n", labels: [plan.label], edge: null, edgeProperties: {} };
  const keys = plan.by.map((_, index) => `k${index}`);
  const steps = plan.by.map((key, index) => stepOf(key, index, keys.slice(0, index), scope, parameters));
  const once = plan.by.every((key) => "property" in key) ? "" : "DISTINCT "; // a fact has each property once
  return (
    `${steps.join(" ")} WITH ${once}${["n", ...keys].join(", ")} ` +
    `RETURN ${[...keys, "count(n) AS count"].join(", ")}, min(n.date) AS first, max(n.date) AS last`
  );
}

function stepOf(key: GroupKey, index: number, before: readonly string[], scope: Scope, parameters: Parameters): string {
  const carried = ["n", ...before].join(", ");
  if ("property" in key) {
    const whole = nodeProperty(scope, key.property).cypher;
    const value = key.first === undefined ? whole : `substring(${whole}, 0, ${key.first})`;
    return `WITH ${carried}, ${value} AS k${index}`;
  }
  const relation = relationOf(scope.labels, key.relation);
  const [node, edge, country] = [`x${index}`, `e${index}`, `c${index}`];
  const next = hop("n", relation, node, edge);
  const conditions = [next.condition, key.where ? whereOf(key.where, next.scope, parameters) : null];
  const all = conditions.filter((one) => one !== null);
  const match = `MATCH ${next.pattern}${whereAll(all)}`;
  if (key.as === "itself") return `${match} WITH ${carried}, ${node}.id AS k${index}`;
  const named = "onBehalfOf" in next.scope.edgeProperties ? `${edgeProperty(next.scope, "onBehalfOf").cypher}, ` : "";
  const actsFor = `OPTIONAL MATCH (${node})-[:ACTS_FOR]->(${country}:Country)`;
  return `${match} ${actsFor} WITH ${carried}, coalesce(${named}${country}.id, ${node}.id) AS k${index}`;
}
