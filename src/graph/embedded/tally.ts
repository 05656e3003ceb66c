import { labelOf } from "../model.js";
import { Parameters } from "../cypher/parameters.js";
import type { Run } from "../cypher/run.js";
import type { EncounterFilter, Tally } from "../store.js";
import { opposite, seatsOf, meetingConditions } from "../cypher/encounter-conditions.js";
import { compareRows } from "./compare-rows.js";

export interface CountedMeeting {
  readonly id: string;
  readonly date: string | null;
  readonly place: string | null;
}

/** Somebody opposite, at one meeting. */
export interface Encounter {
  readonly counterpart: string;
  readonly name: string;
  readonly meeting: CountedMeeting;
}

/** Every encounter of the filter: the seats first, then who sat opposite at those meetings. */
export async function meetingsOf(run: Run, filter: EncounterFilter): Promise<Encounter[]> {
  if (!labelOf(filter.of)) return [];
  const seen = new Map<string, Encounter>();
  for (const seats of seatsOf(filter.of)) {
    const parameters = new Parameters();
    const of = parameters.add(filter.of);
    const conditions = [...meetingConditions(filter, parameters), ...opposite(filter, of, parameters)];
    const rows = await run(
      `MATCH ${seats(of)} MATCH (m)<-[o:PARTICIPATED_IN]-(b) WHERE ${conditions.join(" AND ")} ` +
        "OPTIONAL MATCH (m)-[:HELD_AT]->(p:Place) " +
        "RETURN DISTINCT b.id AS counterpart, b.name AS name, m.id AS id, m.date AS date, p.id AS place",
      parameters.values,
    );
    for (const { counterpart, name, id, date, place } of rows)
      seen.set(`${counterpart} ${id}`, {
        counterpart: counterpart as string,
        name: name as string,
        meeting: { id: id as string, date: date as string | null, place: place as string | null },
      });
  }
  return [...seen.values()];
}

/** Adds meetings up; one that comes twice counts once.
 *  @param shown how many meeting ids to bring, the latest first */
export function tally(meetings: readonly CountedMeeting[], shown: number): Tally {
  const distinct = [...new Map(meetings.map((meeting) => [meeting.id, meeting])).values()];
  distinct.sort((a, b) => compareRows([a.date, a.id], [b.date, b.id], ["desc", "asc"]));
  const dates = distinct.flatMap((meeting) => meeting.date ?? []).sort();
  return {
    count: distinct.length,
    first: dates[0] ?? null,
    last: dates.at(-1) ?? null,
    meetingIds: distinct.slice(0, shown).map((meeting) => meeting.id),
    placeIds: [...new Set(distinct.flatMap((meeting) => meeting.place ?? []))].sort(),
  };
}
