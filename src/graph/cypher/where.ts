import type { Comparison, Scalar, Where } from "../plan.js";
import type { Parameters } from "./parameters.js";
import { edgeProperty, hop, nodeProperty, relationOf, type Expression, type Scope } from "./scope.js";

/** Compiles a condition to Cypher that both engines read alike.
 *  Two-valued: what is null is not equal, not less, not contained; `ne` and `not` are the exact opposite of that.
 *  A list property holds when any element does. `contains` and `startsWith` take no notice of case. */
export function whereOf(where: Where, scope: Scope, parameters: Parameters): string {
  if ("and" in where) return joined(where.and, " AND ", "true", scope, parameters);
  if ("or" in where) return joined(where.or, " OR ", "false", scope, parameters);
  if ("not" in where) return `NOT coalesce(${whereOf(where.not, scope, parameters)}, false)`;
  if ("property" in where) return compare(nodeProperty(scope, where.property), where.is, where.value, parameters);
  if ("edge" in where) return compare(edgeProperty(scope, where.edge), where.is, where.value, parameters);
  const relation = relationOf(scope.labels, where.relation);
  const next = hop(scope.node, relation, parameters.variable(), parameters.variable());
  const conditions = [next.condition, whereOf(where.some, next.scope, parameters)].filter((one) => one !== null);
  return `EXISTS { MATCH ${next.pattern} WHERE ${conditions.join(" AND ")} }`;
}

function joined(parts: readonly Where[], by: string, none: string, scope: Scope, parameters: Parameters): string {
  if (parts.length === 0) return none;
  return `(${parts.map((part) => whereOf(part, scope, parameters)).join(by)})`;
}

function compare(
  { cypher, type }: Expression,
  is: Comparison,
  value: Scalar | readonly Scalar[],
  parameters: Parameters,
): string {
  if (is === "isNull") return `${cypher} IS ${value === false ? "NOT NULL" : "NULL"}`;
  if (is === "ne") return `NOT coalesce(${compare({ cypher, type }, "eq", value, parameters)}, false)`;
  if (is === "in") {
    const values = isList(value) ? value : [value];
    const known = values.filter((one) => one !== null);
    const listed = test(cypher, type, (one) => `${one} IN ${parameters.add(known)}`, parameters);
    return known.length === values.length ? listed : `(${listed} OR ${cypher} IS NULL)`;
  }
  if (value === null) return is === "eq" || is === "same" ? `${cypher} IS NULL` : "false";
  return test(cypher, type, (one) => single(one, is, parameters.add(value)), parameters);
}

function single(one: string, is: Exclude<Comparison, "isNull" | "ne" | "in">, value: string): string {
  switch (is) {
    case "eq":
      return `${one} = ${value}`;
    case "same":
      return `toLower(${one}) = toLower(${value})`;
    case "lt":
      return `${one} < ${value}`;
    case "lte":
      return `${one} <= ${value}`;
    case "gt":
      return `${one} > ${value}`;
    case "gte":
      return `${one} >= ${value}`;
    case "contains":
      return `toLower(${one}) CONTAINS toLower(${value})`;
    case "startsWith":
      return `toLower(${one}) STARTS WITH toLower(${value})`;
  }
}

function test(cypher: string, type: Expression["type"], of: (one: string) => string, parameters: Parameters): string {
  if (type !== "strings") return of(cypher);
  const element = parameters.variable();
  return `any(${element} IN ${cypher} WHERE ${of(element)})`;
}

function isList(value: Scalar | readonly Scalar[]): value is readonly Scalar[] {
  return Array.isArray(value);
}

/** The clause that wants all of some conditions, after a space; nothing where there are none. */
export function whereAll(conditions: readonly string[]): string {
  return conditions.length > 0 ? ` WHERE ${conditions.join(" AND ")}` : "";
}
