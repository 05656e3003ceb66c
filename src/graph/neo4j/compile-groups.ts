import { groupsOf } from "../cypher/groups.js";
import type { Parameters } from "../cypher/parameters.js";
import type { Scope } from "../cypher/scope.js";
import { whereOf } from "../cypher/where.js";
import type { GroupPlan } from "../plan.js";
import { startAt } from "./start-at.js";

/** One statement: the facts of a label, counted in groups, a row for each. */
export function compileGroups(plan: GroupPlan, parameters: Parameters): string {
  const { label, where } = plan;
  const scope: Scope = { node: "n", labels: [label], edge: null, edgeProperties: {} };
  const match = startAt("n", label, where, parameters);
  return `${match}${where ? ` WHERE ${whereOf(where, scope, parameters)}` : ""} ${groupsOf(plan, parameters)}`;
}
