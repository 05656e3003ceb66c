import type { Parameters } from "../cypher/parameters.js";
import { afterOf, orderOf } from "../cypher/order.js";
import { edgeProperty, hop, nodeProperty, relationOf, type Scope } from "../cypher/scope.js";
import { whereAll, whereOf } from "../cypher/where.js";
import type { Label } from "../model.js";
import type { NodePlan, PagePlan, RelationPlan } from "../plan.js";
import { inOrderOfIndex } from "./in-order-of-index.js";
import { startElsewhere } from "./start-at.js";

/** A page as one Cypher expression with everything nested inside; `pageFrom` reads it back. A page is its rows, or
 *  `[rows, count]` where they are counted. A row is a list: the id, the properties, those of the relationship, its evidence
 *  if asked for, then the pages of the relations: the driver spends more time on values than the server does.
 *  Only the rows of the page are looked at further: LIMIT stands before what is selected of them. */
export function compilePage(plan: NodePlan, parameters: Parameters): string {
  const node = parameters.variable();
  const scope: Scope = { node, labels: [plan.label], edge: null, edgeProperties: {} };
  const start = startElsewhere(node, plan.label, plan.where, parameters);
  const match = start ?? `MATCH (${node}:${plan.label})`;
  const conditions = plan.where && start === null ? [whereOf(plan.where, scope, parameters)] : [];
  const row = rowOf(plan, scope, parameters);
  const ordered = start === null ? inOrderOfIndex(plan, conditions, scope, parameters) : null;
  if (start !== null && plan.count) return inOnePass(plan, start, scope, parameters, row);
  if (ordered) return counted(plan, `COLLECT { ${ordered} RETURN ${row} }`, match, conditions, scope);
  return pageOf(plan, match, conditions, scope, parameters, row);
}

function compileRelation(plan: RelationPlan, from: Scope, parameters: Parameters): string {
  const relation = relationOf(from.labels, plan.relation);
  const { pattern, condition, scope } = hop(from.node, relation, parameters.variable(), parameters.variable());
  const conditions = condition ? [condition] : [];
  if (plan.where) conditions.push(whereOf(plan.where, scope, parameters));
  const edge = plan.edge.map((name) => edgeProperty(scope, name).cypher);
  const evidence = plan.edgeEvidence && scope.edge ? [evidenceOf(scope.edge, plan.edgeEvidence, parameters)] : [];
  const row = rowOf(plan, scope, parameters, [...edge, ...evidence]);
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
  const { after, orderBy } = plan;
  const shown = after ? [...conditions, afterOf(after, orderBy, scope, parameters)] : conditions;
  const carried = [scope.node, ...(scope.edge ? [scope.edge] : [])].join(", ");
  const limit = limitOf(plan, parameters);
  // All of a relation, by id: a server that sorts lists of one, hundreds of times, takes longer than `pageFrom`.
  const ordered = isWholeById(plan) ? "" : `WITH ${carried} ${orderOf(orderBy, scope)}${limit}`;
  return counted(plan, `COLLECT { ${match}${whereAll(shown)} ${ordered} RETURN ${row} }`, match, conditions, scope);
}

/** What is found from elsewhere is found once, for its page and for its count: the ways there are most of the work. */
function inOnePass(plan: PagePlan, start: string, scope: Scope, parameters: Parameters, row: string): string {
  const { after, orderBy } = plan;
  const { node } = scope;
  const all = parameters.variable();
  const beyond = after ? ` WITH ${node} WHERE ${afterOf(after, orderBy, scope, parameters)}` : "";
  const ordered = `WITH ${node} ${orderOf(orderBy, scope)}${limitOf(plan, parameters)}`;
  const rows = `COLLECT { UNWIND ${all} AS ${node}${beyond} ${ordered} RETURN ${row} }`;
  return `head(COLLECT { ${start} WITH collect(${node}) AS ${all} RETURN [${rows}, size(${all})] })`;
}

const limitOf = ({ first }: PagePlan, parameters: Parameters): string =>
  first === null ? "" : ` LIMIT ${parameters.add(first + 1)}`;

/** Whether a page is everything, in the order of the ids. */
export const isWholeById = ({ first, after, orderBy }: PagePlan): boolean =>
  first === null && !after && orderBy.length === 0;

/** The rows, and beside them how many there are in all if that is asked for: of a whole label from the count store. */
function counted(
  { count }: PagePlan,
  rows: string,
  match: string,
  conditions: readonly string[],
  { node }: Scope,
): string {
  return count ? `[${rows}, COUNT { ${match}${whereAll(conditions)} RETURN ${node} }]` : rows;
}

/** @param edge what is brought of the relationship */
function rowOf(plan: PagePlan, scope: Scope, parameters: Parameters, edge: readonly string[] = []): string {
  const properties = plan.select.properties.map((name) => nodeProperty(scope, name).cypher);
  const relations = Object.values(plan.select.relations).map((relation) =>
    compileRelation(relation, scope, parameters),
  );
  return `[${[`${scope.node}.id`, ...properties, ...edge, ...relations].join(", ")}]`;
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
