import { knownLabel } from "../cypher/edge-anchor.js";
import { groupBy } from "../cypher/group-by.js";
import type { Run } from "../cypher/run.js";
import { tiePattern } from "../encounter/tie-type.js";
import { labelOf } from "../model.js";
import type { Tie, TiesQuestion } from "../store.js";

const COLUMNS =
  "b.id AS id, b.name AS name, r.count AS count, r.first AS first, r.last AS last, r.latest AS latest, r.places AS places";

/** The ties as they are kept, in no order; of all pairs each comes once. */
export async function keptTies(run: Run, { of, level }: TiesQuestion): Promise<Tie[]> {
  if (of === null) {
    const type = level === "countries" ? "COUNTRIES_MET" : "MET";
    return (await run(`MATCH (a)-[r:${type}]->(b) RETURN a.id AS of, ${COLUMNS}`, {})).map(tieFrom);
  }
  const ties: Tie[] = [];
  for (const [label, ids] of groupBy(of, labelOf)) {
    if (label === null) continue; // nobody's
    const pattern = tiePattern(`(a:${label} {id: of})`, "(b)", label, level);
    ties.push(...(await run(`UNWIND $ids AS of MATCH ${pattern} RETURN of, ${COLUMNS}`, { ids })).map(tieFrom));
  }
  return ties;
}

function tieFrom(row: Readonly<Record<string, unknown>>): Tie {
  return {
    of: row.of as string,
    label: knownLabel(row.id as string),
    id: row.id as string,
    name: row.name as string,
    count: row.count as number,
    first: (row.first ?? null) as string | null,
    last: (row.last ?? null) as string | null,
    meetingIds: row.latest as string[],
    placeIds: row.places as string[],
  };
}
