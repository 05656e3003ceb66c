import { hashOf } from "../../facts/hash.js";
import { groupBy } from "../cypher/group-by.js";
import { seatsOf } from "../cypher/encounter-conditions.js";
import type { Run } from "../cypher/run.js";
import { encountersAt, type Encounter } from "./encounters-at.js";
import { NEVER, withMeetings, type KeptTie } from "./kept-tie.js";
import { nameOf, readTies, writeTies, type Pair } from "./stored-ties.js";

/** The encounters of held meetings, by meeting: what ties are the sums of. */
export async function heldAt(run: Run, ids: readonly string[]): Promise<Map<string, Encounter[]>> {
  if (ids.length === 0) return new Map();
  const held = await run("UNWIND $ids AS id MATCH (m:Meeting {id: id}) WHERE m.status = 'held' RETURN id", { ids });
  const found = await encountersAt(
    run,
    held.map((row) => row.id as string),
  );
  return groupBy(found, ({ meeting }) => meeting.id);
}

/** Brings the ties in line with a change to some meetings, inside the transaction that made it. A meeting that is new
 *  is added to the sums; where one was told otherwise, or is gone, the sums of its people are made anew.
 *  @param before what those meetings counted before the change, by meeting */
export async function keepTies(
  run: Run,
  ids: readonly string[],
  before: ReadonlyMap<string, Encounter[]>,
): Promise<void> {
  const after = await heldAt(run, ids);
  const fresh: Encounter[] = [];
  const disturbed = new Map<string, Pair>();
  for (const id of ids) {
    const [was = [], is = []] = [before.get(id), after.get(id)];
    if (was.length === 0) fresh.push(...is);
    else if (hashOf(was) !== hashOf(is)) for (const one of [...was, ...is]) disturbed.set(nameOf(one), one);
  }
  const added = groupBy(fresh, nameOf);
  for (const name of disturbed.keys()) added.delete(name); // made anew below, with the fresh ones in it
  const pairs = [...added.values()].flatMap(([first]) => first ?? []);
  const stored = await readTies(run, pairs);
  const ties = new Map<Pair, KeptTie>();
  for (const pair of pairs) {
    const meetings = (added.get(nameOf(pair)) ?? []).map(({ meeting }) => meeting);
    ties.set(pair, withMeetings(stored.get(nameOf(pair)) ?? NEVER, meetings));
  }
  for (const pair of disturbed.values()) ties.set(pair, await sumOf(run, pair));
  await writeTies(run, ties);
}

/** All held meetings of two, added up. */
async function sumOf(run: Run, pair: Pair): Promise<KeptTie> {
  const ids = new Set<string>();
  for (const pattern of seatsOf(pair.from)) {
    const rows = await run(
      `MATCH ${pattern("$from")} MATCH (m)<-[o:PARTICIPATED_IN]-(b) ` +
        "WHERE m.status = 'held' AND (b.id = $to OR o.onBehalfOf = $to) RETURN DISTINCT m.id AS id",
      { from: pair.from, to: pair.to },
    );
    for (const row of rows) ids.add(row.id as string);
  }
  const found = await encountersAt(run, [...ids]);
  const meetings = found.filter((one) => nameOf(one) === nameOf(pair)).map(({ meeting }) => meeting);
  return withMeetings(NEVER, meetings);
}
