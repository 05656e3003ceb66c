import { afterOf, orderOf } from "../cypher/order.js";
import type { Parameters } from "../cypher/parameters.js";
import { nodeProperty, type Scope } from "../cypher/scope.js";
import { whereAll } from "../cypher/where.js";
import { model } from "../model.js";
import type { NodePlan } from "../plan.js";

/** The list of those found is in every row of the last sort, and the server counts its memory each time. */
const LONGEST = 1_000;

/** A page of a label in the order of an indexed property, without looking at the whole label. An index has no nulls, and
 *  they come last: so first those that have the property, read off the index as far as the page goes, or from the cursor
 *  on; then, only when these do not fill the page, those that have none.
 *  @returns Cypher that binds the scope's node, in order; null where no index gives the order */
export function inOrderOfIndex(
  plan: NodePlan,
  conditions: readonly string[],
  scope: Scope,
  parameters: Parameters,
): string | null {
  const { label, orderBy, after, first } = plan;
  const [lead = { property: "id", direction: "asc" }] = orderBy;
  const isIndexed = lead.property === "id" || model[label].indexed.includes(lead.property);
  if (!isIndexed || first === null || first > LONGEST || leadsToId(plan)) return null;
  const { node } = scope;
  const limit = parameters.add(first + 1);
  const key = nodeProperty(scope, lead.property).cypher;
  const beyond = after ? [afterOf(after, orderBy, scope, parameters)] : [];
  const rest = `WITH ${node} ${orderOf(orderBy, scope, true)} LIMIT ${limit}`;
  const [from = null] = after ?? [];
  const seek = from === null ? [] : [`${key} ${lead.direction === "desc" ? "<=" : ">="} ${parameters.add(from)}`];
  const known = `MATCH (${node}:${label})${whereAll([`${key} IS NOT NULL`, ...seek, ...conditions, ...beyond])} ${rest}`;
  if (lead.property === "id") return known;
  const unknown = (more: readonly string[]): string =>
    `MATCH (${node}:${label})${whereAll([`${key} IS NULL`, ...conditions, ...more])} ${rest}`;
  if (after && from === null) return unknown(beyond);
  const found = parameters.variable();
  const short = `UNWIND CASE WHEN size(${found}) < ${limit} THEN [0] ELSE [] END AS ${parameters.variable()}`;
  return (
    `WITH COLLECT { ${known} RETURN ${node} } AS ${found} ` +
    `UNWIND ${found} + COLLECT { ${short} ${unknown([])} RETURN ${node} } AS ${node} ` +
    `WITH ${node} ${orderOf(orderBy, scope)} LIMIT ${limit}`
  );
}

/** A few nodes are found by their ids, and then sorted. */
function leadsToId({ where }: NodePlan): boolean {
  const parts = where && "and" in where ? where.and : where ? [where] : [];
  return parts.some((part) => "property" in part && part.property === "id" && (part.is === "eq" || part.is === "in"));
}
