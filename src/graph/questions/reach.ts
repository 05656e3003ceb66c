import type { Tie } from "../store.js";

/** Of somebody who met more than this, only those met most often are followed. */
export const TIES_OF_ONE = 1_000;

/** A search that has seen so many stops. */
export const MOST_SEEN = 20_000;

/** Whom each of several met; `hub` is one whose ties were too many to bring. */
export type Reach = (of: readonly string[]) => Promise<{ readonly ties: readonly Tie[]; readonly hub: string | null }>;

/** Says why a search may have missed something. */
export const cutBy = {
  hub: (id: string): string => `${id} met more than ${TIES_OF_ONE}; only those met most often were followed.`,
  size: (): string => `More than ${MOST_SEEN} were looked at; the search stopped there.`,
};
