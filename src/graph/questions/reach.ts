import { labelOf } from "../model.js";
import type { EncounterFilter, GraphReads, Tie } from "../store.js";

/** Of somebody who met more than this, only those met most often are followed. */
export const TIES_OF_ONE = 1_000;

/** A search that has seen so many stops. */
export const MOST_SEEN = 20_000;

/** Whom each of several met; `hub` is one whose ties were too many to bring. */
export type Reach = (of: readonly string[]) => Promise<{ readonly ties: readonly Tie[]; readonly hub: string | null }>;

/** Whom each of several met, as far as a chain may lead through them.
 *  @param meetings how many meetings to bring of each two */
export function reachIn(store: GraphReads, filter: EncounterFilter, meetings: number): Reach {
  return async (of) => {
    const pages = await store.ties({
      ...filter,
      of,
      level: "participants",
      orderBy: "COUNT",
      direction: "desc",
      first: TIES_OF_ONE,
      count: false,
      meetings,
    });
    const hub = pages.find(({ hasNextPage }) => hasNextPage)?.of ?? null;
    return { ties: pages.flatMap(({ rows }) => rows.filter(leadsOn)), hub };
  };
}

const leadsOn = ({ id }: Tie): boolean => labelOf(id) !== "Country";

/** Says why a search may have missed something. */
export const cutBy = {
  hub: (id: string): string => `${id} met more than ${TIES_OF_ONE}; only those met most often were followed.`,
  size: (): string => `More than ${MOST_SEEN} were looked at; the search stopped there.`,
};
