import { groupBy } from "../cypher/group-by.js";
import type { Run } from "../cypher/run.js";
import { encountersAt, type Encounter } from "./encounters-at.js";
import { NEVER, withMeetings } from "./kept-tie.js";
import { nameOf, writeTies, type Pair } from "./stored-ties.js";

const AT_ONCE = 2_000;

/** Adds up the ties of all held meetings anew, where there are none yet: a graph that was filled by other means.
 *  Runs inside the caller's transaction. */
export async function rebuildTies(run: Run): Promise<void> {
  const held = await run("MATCH (m:Meeting) WHERE m.status = 'held' RETURN m.id AS id ORDER BY id", {});
  const encounters: Encounter[] = [];
  for (const ids of inParts(held.map((row) => row.id as string))) encounters.push(...(await encountersAt(run, ids)));
  const ties = [...groupBy(encounters, nameOf).values()].flatMap((same): [Pair, ReturnType<typeof withMeetings>][] => {
    const [pair] = same;
    if (!pair) return [];
    const meetings = same.map(({ meeting }) => meeting);
    return [[pair, withMeetings(NEVER, meetings)]];
  });
  for (const part of inParts(ties)) await writeTies(run, new Map(part));
}

/** @example [...inParts([1, 2, 3], 2)] // [[1, 2], [3]] */
export function* inParts<Item>(items: readonly Item[], size = AT_ONCE): Generator<Item[]> {
  for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size);
}
