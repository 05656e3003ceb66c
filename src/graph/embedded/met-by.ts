import type { Encounter } from "../encounter/encounters-at.js";
import type { CountedMeeting } from "../encounter/tally.js";
import { tieTypeOf, type Level } from "../encounter/tie-type.js";
import { labelOf } from "../model.js";

/** One who met, whom, and when. */
export interface Met {
  readonly of: string;
  readonly id: string;
  readonly meeting: CountedMeeting;
}

/** Whom one party met, by the encounters that are of its kind. */
export function metBy(of: string, encounters: readonly Encounter[], level: Level): Met[] {
  const label = labelOf(of);
  if (label === null) return [];
  const { type, direction } = tieTypeOf(label, level);
  return encounters.flatMap((one): Met[] => {
    if (one.type !== type) return [];
    if (direction !== "in" && one.from === of) return [{ of, id: one.to, meeting: one.meeting }];
    if (direction !== "out" && one.to === of) return [{ of, id: one.from, meeting: one.meeting }];
    return [];
  });
}
