import { groupBy } from "../../src/graph/cypher/group-by.js";
import type { Run } from "../../src/graph/cypher/run.js";
import { encountersAt, type Encounter } from "../../src/graph/encounter/encounters-at.js";
import { NEVER, withMeetings, type KeptTie } from "../../src/graph/encounter/kept-tie.js";
import { inParts } from "../../src/graph/encounter/rebuild-ties.js";
import { nameOf, writeTies, type Pair } from "../../src/graph/encounter/stored-ties.js";

/** Does some work in a transaction of its own. */
export type Write = <Result>(work: (run: Run) => Promise<Result>) => Promise<Result>;

/** What `rebuildTies` does, in many transactions: those of a large graph are too much for one. */
export async function writeAllTies(write: Write): Promise<void> {
  const held = await write((run) => run("MATCH (m:Meeting) WHERE m.status = 'held' RETURN m.id AS id", {}));
  const encounters: Encounter[] = [];
  for (const part of inParts(held)) {
    const ids = part.map(({ id }) => id as string);
    encounters.push(...(await write((run) => encountersAt(run, ids))));
  }
  const ties = [...groupBy(encounters, nameOf).values()].flatMap((same): [Pair, KeptTie][] => {
    const meetings = same.map(({ meeting }) => meeting);
    return same[0] ? [[same[0], withMeetings(NEVER, meetings)]] : [];
  });
  for (const part of inParts(ties)) await write((run) => writeTies(run, new Map(part)));
}
