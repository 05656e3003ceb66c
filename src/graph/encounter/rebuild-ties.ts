import { groupBy } from "../cypher/group-by.js";
import type { Run } from "../cypher/run.js";
import { encountersAt, type Encounter } from "./encounters-at.js";
import { NEVER, withMeetings, type KeptTie } from "./kept-tie.js";
import { nameOf, writeTies, type Pair } from "./stored-ties.js";

const AT_ONCE = 2_000;

/** Adds up the ties of all held meetings anew, where there are none yet: a graph that was filled by other means.
 *  Runs inside the caller's transaction. */
export async function rebuildTies(run: Run): Promise<void> {
  const held = await run("MATCH (m:Meeting) WHERE m.status = 'held' RETURN m.id AS id ORDER BY id", {});
  const encounters: Encounter[] = [];
  for (const ids of inParts(held.map((row) => row.id as string))) encounters.push(...(await encountersAt(run, ids)));
  for (const part of inParts(tiesOf(encounters))) await writeTies(run, new Map(part));
}

/** Encounters added up by pair. */
export const tiesOf = (encounters: readonly Encounter[]): [Pair, KeptTie][] =>
  [...groupBy(encounters, nameOf).values()].flatMap((same): [Pair, KeptTie][] => {
    const meetings = same.map(({ meeting }) => meeting);
    return same[0] ? [[same[0], withMeetings(NEVER, meetings)]] : [];
  });

/** @example [...inParts([1, 2, 3], 2)] // [[1, 2], [3]] */
export function* inParts<Item>(items: readonly Item[], size = AT_ONCE): Generator<Item[]> {
  for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size);
}
