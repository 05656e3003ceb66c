import type { Run } from "../cypher/run.js";
import { tally } from "../encounter/tally.js";
import type { EncounterFilter, PairTally, Span } from "../store.js";
import { encountersOf } from "./encounters-of.js";
import { metBy } from "./met-by.js";

/** All encounters of two, added up.
 *  @param meetings how many meeting ids to bring */
export async function tallyPair(
  run: Run,
  of: string,
  filter: EncounterFilter & { readonly with: string },
  meetings: number,
): Promise<PairTally> {
  const encounters = await encountersOf(run, [of], filter);
  const counted = metBy(of, encounters, "participants").map(({ meeting }) => meeting);
  const distinct = [...new Map(counted.map((meeting) => [meeting.id, meeting])).values()];
  return { ...tally(distinct, meetings), spans: distinct.flatMap(({ span }) => (span ? [span] : [])).sort(inOrder) };
}

const inOrder = (a: Span, b: Span): number => (a.join() < b.join() ? -1 : a.join() > b.join() ? 1 : 0);
