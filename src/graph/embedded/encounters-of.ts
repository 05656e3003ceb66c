import { meetingConditions, seatPatterns } from "../cypher/encounter-conditions.js";
import { groupBy } from "../cypher/group-by.js";
import { Parameters } from "../cypher/parameters.js";
import type { Run } from "../cypher/run.js";
import { encountersAt, type Encounter } from "../encounter/encounters-at.js";
import type { Seat } from "../encounter/seat.js";
import { labelOf } from "../model.js";
import type { EncounterFilter } from "../store.js";
import { meetingsPlaced } from "./meetings-placed.js";

/** Everybody who met at the meetings of a filter, level by level: which meetings, where they were, who sat there.
 *  @param of only meetings where one of these sat; null: all */
export async function encountersOf(
  run: Run,
  of: readonly string[] | null,
  filter: EncounterFilter,
): Promise<readonly Encounter[]> {
  const asking = [...groupBy(of ?? [], labelOf)].flatMap(([label, same]) =>
    (label === null ? [] : seatPatterns(label)).map((pattern) => meetingIds(run, same, pattern("of"), filter)),
  );
  if (of === null) asking.push(meetingIds(run, null, "(a)-[s:PARTICIPATED_IN]->(m:Meeting)", filter));
  const ids = new Set((await Promise.all(asking)).flat());
  const there = await meetingsPlaced(run, [...ids], filter);
  const { asOf, with: other } = filter;
  const only = (seat: Seat, opposite: Seat) =>
    (of === null || of.some((one) => satFor(seat, one))) && (other === undefined || satFor(opposite, other));
  return encountersAt(run, there, { asOf, only });
}

const satFor = ({ party, onBehalfOf }: Seat, id: string): boolean => party === id || onBehalfOf === id;

async function meetingIds(
  run: Run,
  of: readonly string[] | null,
  pattern: string,
  filter: EncounterFilter,
): Promise<string[]> {
  const parameters = new Parameters();
  const each = of === null ? "" : `UNWIND ${parameters.add(of)} AS of `;
  const where = meetingConditions(filter, parameters).join(" AND ");
  const rows = await run(`${each}MATCH ${pattern} WHERE ${where} RETURN DISTINCT m.id AS id`, parameters.values);
  return rows.map((row) => row.id as string);
}
