import { groupsKnownBy, knownBy } from "./known-by.js";
import type { NodePlan } from "./plan.js";
import type { GraphReads } from "./store.js";

/** The store as it was known on a day: what was published later is not there.
 *  @param day ISO day; null: as it is now
 *  @example asOf(store, "1991-01-09").read(plans) */
export function asOf(store: GraphReads, day: string | null): GraphReads {
  if (day === null) return store;
  return {
    read: async <Name extends string>(plans: Readonly<Record<Name, NodePlan>>) => {
      const known = Object.entries<NodePlan>(plans).map(([name, plan]) => [name, knownBy(plan, day)]);
      return store.read(Object.fromEntries(known) as Record<Name, NodePlan>);
    },
    ties: (question) => store.ties({ ...question, asOf: day }),
    chains: (question) => store.chains({ ...question, meetings: { ...question.meetings, asOf: day } }),
    neighborhood: (question) => store.neighborhood({ ...question, meetings: { ...question.meetings, asOf: day } }),
    groups: (plan) => store.groups(groupsKnownBy(plan, day)),
    search: (question) => store.search({ ...question, asOf: day }),
    encounters: (of, filter, meetings) => store.encounters(of, { ...filter, asOf: day }, meetings),
  };
}
