import { PLOVER_SCORES } from "../../facts/plover-scores.js";
import type { Group } from "../plan.js";
import { unitsOf, type TimeUnit } from "./over-time.js";

/** What one country did to another in one unit of time. */
export interface DyadScore {
  /** ISO day: the first of the unit. */
  readonly time: string;
  readonly actor: string;
  readonly recipient: string;
  readonly events: number;
  /** Sums of the scores above zero, and of those below, without their sign. */
  readonly cooperation: number;
  readonly conflict: number;
  /** Mean score of an event, -10 to 10. */
  readonly score: number;
}

/** Adds up events by dyad and time. An event that is not dated exactly enough to lie in one unit is not in it.
 *  @param groups of events by actor, recipient, type, and first and last day
 *  @returns in order of time, then of the countries */
export function dyadScores(groups: readonly Group[], unit: TimeUnit): DyadScore[] {
  const sums = new Map<
    string,
    { time: string; actor: string; recipient: string; events: number; plus: number; minus: number }
  >();
  for (const { keys, count } of groups) {
    const [actor, recipient, type, first, last] = keys as readonly (string | null)[];
    if (actor == null || recipient == null || actor === recipient || first == null || last == null) continue;
    const [time, ...further] = unitsOf([first, last], unit);
    if (time === undefined || further.length > 0) continue;
    const key = `${time} ${actor} ${recipient}`;
    const sum = sums.get(key) ?? { time, actor, recipient, events: 0, plus: 0, minus: 0 };
    const score = (PLOVER_SCORES[type ?? ""] ?? 0) * count;
    sum.events += count;
    if (score > 0) sum.plus += score;
    else sum.minus -= score;
    sums.set(key, sum);
  }
  return [...sums]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { time, actor, recipient, events, plus, minus }]) => {
      return {
        time,
        actor,
        recipient,
        events,
        cooperation: round(plus),
        conflict: round(minus),
        score: round((plus - minus) / events),
      };
    });
}

/** Sums of tenths stay tenths. */
const round = (value: number): number => Math.round(value * 100) / 100;
