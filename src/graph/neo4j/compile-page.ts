import type { Parameters } from "../cypher/parameters.js";
import { afterOf, orderOf } from "../cypher/order.js";
import { edgeProperty, hop, nodeProperty, relationOf, type Scope } from "../cypher/scope.js";
import { whereOf } from "../cypher/where.js";
import type { Label } from "../model.js";
import type { NodePlan, PagePlan, RelationPlan } from "../plan.js";
import { startAt } from "./start-at.js";

/** A page as one Cypher expression, `[rows, count]`, with everything nested inside; `rowsFrom` reads it back.
 *  Only the rows of the page are looked at further: LIMIT stands before what is selected of them. */
export function compilePage(plan: NodePlan, parameters: Parameters): string {
  const node = parameters.variable();
  const scope: Scope = { node, labels: [plan.label], edge: null, edgeProperties: {} };
  const match = startAt(node, plan.label, plan.where, parameters);
  const conditions = plan.where ? [whereOf(plan.where, scope, parameters)] : [];
  return pageOf(plan, match, conditions, scope, parameters, rowOf(plan, scope, parameters));
}

function compileRelation(plan: RelationPlan, from: Scope, parameters: Parameters): string {
  const relation = relationOf(from.labels, plan.relation);
  const { pattern, condition, scope } = hop(from.node, relation, parameters.variable(), parameters.variable());
  const conditions = condition ? [condition] : [];
  if (plan.where) conditions.push(whereOf(plan.where, scope, parameters));
  const edge = plan.edge.map((name) => edgeProperty(scope, name).cypher);
  const evidence = plan.edgeEvidence && scope.edge ? evidenceOf(scope.edge, plan.edgeEvidence, parameters) : "[]";
  const row = rowOf(plan, scope, parameters, `[${edge.join(", ")}]`, evidence);
  return pageOf(plan, `MATCH ${pattern}`, conditions, scope, parameters, row);
}

function pageOf(
  plan: PagePlan,
  match: string,
  conditions: readonly string[],
  scope: Scope,
  parameters: Parameters,
  row: string,
): string {
  const { after, orderBy, first, count } = plan;
  const shown = after ? [...conditions, afterOf(after, orderBy, scope, parameters)] : conditions;
  const carried = [scope.node, ...(scope.edge ? [scope.edge] : [])].join(", ");
  const limit = first === null ? "" : ` LIMIT ${parameters.add(first + 1)}`;
  const ordered = `WITH ${carried} ${orderOf(orderBy, scope)}${limit}`;
  const rows = `COLLECT { ${match}${whereAll(shown)} ${ordered} RETURN ${row} }`;
  return `[${rows}, ${count ? `COUNT { ${match}${whereAll(conditions)} RETURN ${scope.node} }` : "null"}]`;
}

function rowOf(plan: PagePlan, scope: Scope, parameters: Parameters, edge = "[]", evidence = "[]"): string {
  const properties = plan.select.properties.map((name) => nodeProperty(scope, name).cypher);
  const relations = Object.values(plan.select.relations).map((relation) =>
    compileRelation(relation, scope, parameters),
  );
  return `[${scope.node}.id, [${properties.join(", ")}], ${edge}, ${evidence}, [${relations.join(", ")}]]`;
}

/** The assertions about a relationship, as rows. */
function evidenceOf(edge: string, plan: PagePlan, parameters: Parameters): string {
  const labels: readonly Label[] = ["Assertion"];
  const scope: Scope = { node: parameters.variable(), labels, edge: null, edgeProperties: {} };
  const row = rowOf(plan, scope, parameters);
  const { node } = scope;
  const conditions = [`${node}.factId = ${edge}.factId`];
  if (plan.where) conditions.push(whereOf(plan.where, scope, parameters));
  const limit = plan.first === null ? "" : ` LIMIT ${parameters.add(plan.first)}`;
  const ordered = `WITH ${node} ${orderOf(plan.orderBy, scope)}${limit}`;
  return `COLLECT { MATCH (${node}:Assertion)${whereAll(conditions)} ${ordered} RETURN ${row} }`;
}

function whereAll(conditions: readonly string[]): string {
  return conditions.length > 0 ? ` WHERE ${conditions.join(" AND ")}` : "";
}
