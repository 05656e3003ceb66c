import type { Where } from "../../graph/plan.js";
import { overTime, type Bucket } from "../../graph/questions/over-time.js";
import { longestSilence, type Silence } from "../../graph/questions/silence.js";
import type { EncounterFilter, GraphReads, PairTally } from "../../graph/store.js";
import { eventsBetween, statementsBetween } from "./between-conditions.js";

/** What a dossier adds up. */
export interface DossierSums {
  readonly perYear: readonly Bucket[];
  readonly silence: Silence | null;
  readonly eventsByType: readonly { readonly type: string; readonly count: number }[];
  readonly firstContact: string | null;
  readonly lastContact: string | null;
}

/** Adds up what is selected of a pair's dossier; what is not selected stays empty.
 *  @param wanted names of the fields selected */
export async function dossierSums(
  store: GraphReads,
  { a, b }: { readonly a: string; readonly b: string },
  days: Pick<EncounterFilter, "from" | "to">,
  tally: PairTally,
  wanted: ReadonlySet<string>,
): Promise<DossierSums> {
  const contact = wanted.has("firstContact") || wanted.has("lastContact");
  const events = eventsBetween(a, b, days, tally.meetingIds);
  const count = (label: "Event" | "Statement", where: Where, ...by: readonly { readonly property: string }[]) =>
    store.groups({ label, where, by });
  const byType = contact || wanted.has("eventsByType") ? await count("Event", events, { property: "type" }) : [];
  const said = contact ? await count("Statement", statementsBetween(a, b, days, tally.meetingIds)) : [];
  const dates = [tally, ...byType, ...said]
    .flatMap(({ first, last }) => [first, last])
    .filter((date) => date !== null)
    .sort();
  return {
    perYear: overTime(
      tally.spans.map((span) => ({ span, count: 1 })),
      "year",
    ),
    silence: longestSilence(tally.spans),
    eventsByType: byType.map(({ keys, count: many }) => ({ type: String(keys[0]), count: many })),
    firstContact: dates[0] ?? null,
    lastContact: dates.at(-1) ?? null,
  };
}
