import { groupsOf } from "../cypher/groups.js";
import type { Parameters } from "../cypher/parameters.js";
import type { GroupPlan } from "../plan.js";
import { matchAll } from "./start-at.js";

/** One statement: the facts of a label, counted in groups, a row for each. */
export const compileGroups = (plan: GroupPlan, parameters: Parameters): string =>
  `${matchAll("n", plan.label, plan.where, parameters)} ${groupsOf(plan, parameters)}`;
