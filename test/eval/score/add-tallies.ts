import { NONE, type Tally } from "./tally.js";

/** One tally of many: figures are micro figures, each item counts the same. */
export const addTallies = (tallies: readonly Tally[]): Tally =>
  tallies.reduce(
    (sum, one) => ({
      read: sum.read + one.read,
      rightRead: sum.rightRead + one.rightRead,
      asked: sum.asked + one.asked,
      rightAsked: sum.rightAsked + one.rightAsked,
    }),
    NONE,
  );
