import { meetingConditions, seatsOf } from "../cypher/encounter-conditions.js";
import { groupBy } from "../cypher/group-by.js";
import { Parameters } from "../cypher/parameters.js";
import type { Run } from "../cypher/run.js";
import { labelOf } from "../model.js";
import type { EncounterFilter } from "../store.js";
import type { CountedMeeting } from "./tally.js";

/** Somebody opposite, at one meeting. */
export interface Encounter {
  readonly counterpart: string;
  readonly name: string;
  readonly meeting: CountedMeeting;
}

interface Seat {
  readonly meeting: string;
  readonly party: string;
  readonly name: string;
  readonly side: string | null;
  readonly onBehalfOf: string | null;
  readonly date: string | null;
}

interface Where {
  readonly place: string | null;
  readonly city: string | null;
  readonly country: string | null;
}

/** Every encounter of the filter, level by level: the seats, where those meetings were, who else sat there. */
export async function encountersOf(run: Run, filter: EncounterFilter): Promise<Encounter[]> {
  const seats = labelOf(filter.of) ? await seatsFor(run, filter) : [];
  const ids = [...new Set(seats.map((seat) => seat.meeting))];
  const places = await placesOf(run, ids);
  const counted = ids.filter((id) => isAt(filter, places.get(id)));
  const others = groupBy(await everybodyAt(run, counted), (seat) => seat.meeting);
  const found = new Map<string, Encounter>();
  for (const seat of seats)
    for (const other of others.get(seat.meeting) ?? [])
      if (met(filter, seat, other))
        found.set(`${other.party} ${seat.meeting}`, {
          counterpart: other.party,
          name: other.name,
          meeting: { id: seat.meeting, date: seat.date, place: places.get(seat.meeting)?.place ?? null },
        });
  return [...found.values()];
}

async function seatsFor(run: Run, filter: EncounterFilter): Promise<Seat[]> {
  const seats: Seat[] = [];
  for (const pattern of seatsOf(filter.of)) {
    const parameters = new Parameters();
    const of = parameters.add(filter.of);
    const where = meetingConditions(filter, parameters).join(" AND ");
    const rows = await run(
      `MATCH ${pattern(of)} WHERE ${where} RETURN m.id AS meeting, m.date AS date, a.id AS party, a.name AS name, ` +
        "s.side AS side, s.onBehalfOf AS onBehalfOf",
      parameters.values,
    );
    seats.push(...(rows as unknown as Seat[]));
  }
  return seats;
}

async function everybodyAt(run: Run, ids: readonly string[]): Promise<readonly Seat[]> {
  const rows = await run(
    "UNWIND $ids AS meeting MATCH (m:Meeting {id: meeting})<-[s:PARTICIPATED_IN]-(a) RETURN meeting, null AS date, " +
      "a.id AS party, a.name AS name, s.side AS side, s.onBehalfOf AS onBehalfOf",
    { ids },
  );
  return rows as unknown as Seat[];
}

async function placesOf(run: Run, ids: readonly string[]): Promise<Map<string, Where>> {
  const held = await run(
    "UNWIND $ids AS meeting MATCH (m:Meeting {id: meeting})-[:HELD_AT]->(p) RETURN meeting, p.id AS id, p.name AS name",
    { ids },
  );
  const places = [...new Set(held.map((row) => row.id as string))].filter((id) => labelOf(id) === "Place");
  const located = await run(
    "UNWIND $places AS place MATCH (p:Place {id: place})-[:LOCATED_IN]->(c:Country) RETURN place, c.id AS country",
    { places },
  );
  const countries = new Map(located.map((row) => [row.place, row.country as string]));
  return new Map(
    held.map(({ meeting, id, name }): [string, Where] => {
      const isPlace = labelOf(id as string) === "Place";
      const country = isPlace ? (countries.get(id) ?? null) : (id as string);
      return [
        meeting as string,
        { place: isPlace ? (id as string) : null, city: isPlace ? (name as string) : null, country },
      ];
    }),
  );
}

function isAt(filter: EncounterFilter, where: Where | undefined): boolean {
  if (filter.country !== undefined && filter.country !== where?.country) return false;
  if (filter.city === undefined || filter.city === where?.place) return true;
  return filter.city.toLowerCase() === where?.city?.toLowerCase();
}

/** What `opposite` says in Cypher. */
function met({ of, with: wanted }: EncounterFilter, seat: Seat, other: Seat): boolean {
  if (other.party === seat.party || other.party === of || other.onBehalfOf === of) return false;
  if (seat.onBehalfOf === other.party || other.onBehalfOf === seat.party) return false;
  if (seat.side !== null && seat.side === other.side) return false;
  return wanted === undefined || other.party === wanted || other.onBehalfOf === wanted;
}
