import { groupBy } from "../cypher/group-by.js";
import type { Run } from "../cypher/run.js";
import { countryOf, met, type Seat } from "./seat.js";
import type { CountedMeeting } from "./tally.js";
import type { TieType } from "./tie-type.js";

/** Two who met at one meeting, as a tie counts them. */
export interface Encounter {
  readonly type: TieType;
  readonly from: string;
  readonly to: string;
  readonly meeting: CountedMeeting;
}

/** Which seats count: all, if nothing is said. */
export interface Seating {
  /** ISO day: only seats that were known by then. */
  readonly asOf?: string;
  /** Only encounters of two seats that this holds of, in either order. */
  readonly only?: (seat: Seat, other: Seat) => boolean;
}

/** All who met each other at these meetings, whatever their status. */
export async function encountersAt(run: Run, ids: readonly string[], seating: Seating = {}): Promise<Encounter[]> {
  if (ids.length === 0) return [];
  const [meetings, seats] = await Promise.all([meetingsOf(run, ids), seatsAt(run, ids, seating.asOf)]);
  return encountersAmong(meetings, seats, seating);
}

/** All who met each other in these seats.
 *  @param meetings by id */
export function encountersAmong(
  meetings: ReadonlyMap<string, CountedMeeting>,
  seats: readonly Seat[],
  { only = () => true }: Pick<Seating, "only"> = {},
): Encounter[] {
  const found = new Map<string, Encounter>();
  for (const [id, sitting] of groupBy(seats, (seat) => seat.meeting)) {
    const meeting = meetings.get(id);
    if (!meeting) continue;
    for (const seat of sitting)
      for (const other of sitting)
        if (met(seat, other) && (only(seat, other) || only(other, seat)))
          for (const tie of tiesOf(seat, other))
            found.set(`${tie.type} ${tie.from} ${tie.to} ${id}`, { ...tie, meeting });
  }
  return [...found.values()];
}

function tiesOf(seat: Seat, other: Seat): Omit<Encounter, "meeting">[] {
  const ties: Omit<Encounter, "meeting">[] = [];
  const [own, their] = [countryOf(seat), countryOf(other)];
  if (seat.party < other.party) ties.push({ type: "MET", from: seat.party, to: other.party });
  if (their !== null && their !== seat.party && their !== own)
    ties.push({ type: "MET_COUNTRY", from: seat.party, to: their });
  if (own !== null && their !== null && own < their) ties.push({ type: "COUNTRIES_MET", from: own, to: their });
  return ties;
}

async function meetingsOf(run: Run, ids: readonly string[]): Promise<Map<string, CountedMeeting>> {
  const [dated, placed] = await Promise.all([
    run("UNWIND $ids AS id MATCH (m:Meeting {id: id}) RETURN id, m.date AS date, m.dateFrom AS from, m.dateTo AS to", {
      ids,
    }),
    run("UNWIND $ids AS id MATCH (m:Meeting {id: id})-[:HELD_AT]->(p:Place) RETURN id, p.id AS place", { ids }),
  ]);
  const places = new Map(placed.map((row) => [row.id, row.place as string]));
  return new Map(
    dated.map(({ id, date, from, to }) => [
      id as string,
      {
        id: id as string,
        date: (date ?? null) as string | null,
        span: typeof from === "string" && typeof to === "string" ? [from, to] : null,
        place: places.get(id) ?? null,
      },
    ]),
  );
}

async function seatsAt(run: Run, ids: readonly string[], asOf: string | undefined): Promise<readonly Seat[]> {
  const known = asOf === undefined ? "" : "WHERE s.knownSince <= $asOf ";
  const rows = await run(
    `UNWIND $ids AS meeting MATCH (m:Meeting {id: meeting})<-[s:PARTICIPATED_IN]-(a) ${known}RETURN meeting, ` +
      "a.id AS party, a.name AS name, s.side AS side, s.onBehalfOf AS onBehalfOf",
    asOf === undefined ? { ids } : { ids, asOf },
  );
  return rows.map((row) => ({ ...row, side: row.side ?? null, onBehalfOf: row.onBehalfOf ?? null }) as Seat);
}
