import type { Order, Scalar } from "../plan.js";
import type { Parameters } from "./parameters.js";
import { nodeProperty, type Scope } from "./scope.js";

/** `ORDER BY`: nulls last whatever the direction, then the id, so that the order is total.
 *  @param known the first property is never null here: an index that keeps it in order can then be read in order */
export function orderOf(orderBy: readonly Order[], scope: Scope, known = false): string {
  const terms: string[] = [];
  for (const [index, { property, direction }] of orderBy.entries()) {
    const term = `${nodeProperty(scope, property).cypher}${direction === "desc" ? " DESC" : ""}`;
    if (property === "id") return `ORDER BY ${[...terms, term].join(", ")}`; // what comes after an id decides nothing
    terms.push(...(known && index === 0 ? [term] : [`${nodeProperty(scope, property).cypher} IS NULL`, term]));
  }
  return `ORDER BY ${[...terms, `${scope.node}.id`].join(", ")}`;
}

/** What comes strictly after a row in that order.
 *  @param after the row's orderBy values and its id
 *  @throws Error when there are not as many values as the order has */
export function afterOf(
  after: readonly Scalar[],
  orderBy: readonly Order[],
  scope: Scope,
  parameters: Parameters,
): string {
  const keys: readonly Order[] = [...orderBy, { property: "id", direction: "asc" }];
  if (after.length !== keys.length) throw new Error(`A cursor of ${keys.length} values was expected.`);
  const same: string[] = [];
  const ways: string[] = [];
  keys.forEach(({ property, direction }, index) => {
    const { cypher } = nodeProperty(scope, property);
    const value = after[index] ?? null;
    if (value === null) {
      same.push(`${cypher} IS NULL`); // nothing comes after null but what is null too
      return;
    }
    const name = parameters.add(value);
    const beyond = `${cypher} ${direction === "desc" ? "<" : ">"} ${name}`;
    ways.push([...same, property === "id" ? beyond : `(${beyond} OR ${cypher} IS NULL)`].join(" AND "));
    same.push(`${cypher} = ${name}`);
  });
  return `(${ways.map((way) => `(${way})`).join(" OR ")})`;
}
