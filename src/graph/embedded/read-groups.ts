import { groupsOf } from "../cypher/groups.js";
import { Parameters } from "../cypher/parameters.js";
import type { Run } from "../cypher/run.js";
import type { Scope } from "../cypher/scope.js";
import { whereAll, whereOf } from "../cypher/where.js";
import { groupsFrom } from "../groups-from.js";
import type { Group, GroupPlan } from "../plan.js";
import { candidates } from "./candidates.js";
import type { Memory } from "./memory.js";

/** Counts facts in groups, once between two changes: which facts, then one statement over them. */
export const readGroups = (run: Run, plan: GroupPlan, memory: Memory): Promise<readonly Group[]> =>
  memory.recall(`groups ${JSON.stringify(plan)}`, () => countGroups(run, plan, memory));

async function countGroups(run: Run, plan: GroupPlan, memory: Memory): Promise<readonly Group[]> {
  const { ids, rest } = await candidates(run, [plan.label], plan.where, memory);
  const parameters = new Parameters();
  const scope: Scope = { node: "n", labels: [plan.label], edge: null, edgeProperties: {} };
  const match = ids
    ? `UNWIND ${parameters.add([...ids])} AS id MATCH (n:${plan.label} {id: id})`
    : `MATCH (n:${plan.label})`;
  const conditions = rest.map((part) => whereOf(part, scope, parameters));
  const where = whereAll(conditions);
  return groupsFrom(await run(`${match}${where} ${groupsOf(plan, parameters)}`, parameters.values), plan);
}
