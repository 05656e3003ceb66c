import type { TiesPage } from "../store.js";

/** The page of somebody who met nobody, or is nobody. */
export const noTies = (of: string | null, count: boolean): TiesPage => ({
  of,
  rows: [],
  hasNextPage: false,
  count: count ? 0 : null,
});
