import {
  countedRelation,
  model,
  type EvidenceRelation,
  type Label,
  type PropertyType,
  type RelationModel,
} from "../model.js";
import { edgeTypes } from "../schema.js";

/** A node variable of a statement, with the labels it may have and the relationship that led to it. */
export interface Scope {
  readonly node: string;
  readonly labels: readonly Label[];
  readonly edge: string | null;
  readonly edgeProperties: Readonly<Record<string, PropertyType>>;
}

export interface Expression {
  readonly cypher: string;
  readonly type: PropertyType;
}

/** Every name in a statement comes from the model: a plan that names something else never becomes Cypher.
 *  @throws Error when none of the scope's labels has the property */
export function nodeProperty(scope: Scope, name: string): Expression {
  if (name === "id") return { cypher: `${scope.node}.id`, type: "string" };
  const counted = countedRelation(name);
  if (counted !== null) return { cypher: countOf(scope, counted), type: "number" };
  const type = scope.labels.map((label) => own(model[label].properties, name)).find((found) => found !== undefined);
  if (!type) throw new Error(`${scope.labels.join(" or ")} has no property "${name}".`);
  return { cypher: `${scope.node}.\`${name}\``, type };
}

/** How many a relation leads to: of a relationship the store keeps the number. */
function countOf({ node, labels }: Scope, name: string): string {
  const relation = relationOf(labels, name);
  if ("evidence" in relation) return `COUNT { MATCH (x:Assertion) WHERE x.factId = ${node}.id }`;
  const [left, right] = relation.direction === "out" ? ["-", "->"] : ["<-", "-"];
  return `COUNT { (${node})${left}[:${relation.edge}]${right}() }`;
}

/** @throws Error when the relationship has no such property, or nothing led to the node */
export function edgeProperty(scope: Scope, name: string): Expression {
  const type = own(scope.edgeProperties, name);
  if (!type || !scope.edge) throw new Error(`The relationship to ${scope.labels.join(" or ")} has no "${name}".`);
  return { cypher: `${scope.edge}.\`${name}\``, type };
}

/** @throws Error when none of the labels has the relation */
export function relationOf(labels: readonly Label[], name: string): RelationModel | EvidenceRelation {
  const found = labels.map((label) => own(model[label].relations, name)).find((relation) => relation !== undefined);
  if (!found) throw new Error(`${labels.join(" or ")} has no relation "${name}".`);
  return found;
}

/** `(n)<-[r:PARTICIPATED_IN]-(m)`, or for evidence `(m:Assertion)`; and what else must hold of it. */
export function hop(
  from: string,
  relation: RelationModel | EvidenceRelation,
  node: string,
  edge: string,
): { pattern: string; condition: string | null; scope: Scope } {
  if ("evidence" in relation) {
    const scope = { node, labels: relation.to, edge: null, edgeProperties: {} };
    return { pattern: `(${node}:Assertion)`, condition: `${node}.factId = ${from}.id`, scope };
  }
  const [left, right] = relation.direction === "out" ? ["-", "->"] : ["<-", "-"];
  const scope = { node, labels: relation.to, edge, edgeProperties: relation.properties };
  const [only, ...others] = relation.to;
  if (others.length === 0 || leadsOnlyTo(relation))
    return {
      pattern: `(${from})${left}[${edge}:${relation.edge}]${right}(${others.length === 0 ? `${node}:${only}` : node})`,
      condition: null,
      scope,
    };
  const labels = relation.to.map((label) => `${node}:${label}`).join(" OR ");
  return { pattern: `(${from})${left}[${edge}:${relation.edge}]${right}(${node})`, condition: `(${labels})`, scope };
}

const ENDS = edgeTypes();

/** Whether the relationship never ends at another label, so that none has to be checked. */
function leadsOnlyTo({ edge, direction, to }: RelationModel): boolean {
  const ends = ENDS.get(edge)?.[direction === "out" ? "to" : "from"] ?? [];
  return [...ends].every((label) => to.includes(label));
}

/** Names like "__proto__" are nobody's property. */
function own<Value>(record: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}
