import type { Run } from "../cypher/run.js";
import { labelOf } from "../model.js";
import type { EncounterFilter } from "../store.js";

interface Spot {
  readonly place: string | null;
  readonly city: string | null;
  readonly country: string | null;
}

/** Those of the meetings that were where the filter wants them: all, when it wants nothing. */
export async function meetingsPlaced(
  run: Run,
  ids: readonly string[],
  { city, country, asOf }: EncounterFilter,
): Promise<readonly string[]> {
  if (city === undefined && country === undefined) return ids;
  const spots = await spotsOf(run, ids, asOf);
  return ids.filter((id) => {
    const spot = spots.get(id);
    if (country !== undefined && country !== spot?.country) return false;
    return city === undefined || city === spot?.place || city.toLowerCase() === spot?.city?.toLowerCase();
  });
}

async function spotsOf(run: Run, ids: readonly string[], asOf: string | undefined): Promise<Map<string, Spot>> {
  const known = asOf === undefined ? "" : "WHERE h.knownSince <= $asOf ";
  const held = await run(
    `UNWIND $ids AS meeting MATCH (m:Meeting {id: meeting})-[h:HELD_AT]->(p) ${known}` +
      "RETURN meeting, p.id AS id, p.name AS name",
    asOf === undefined ? { ids } : { ids, asOf },
  );
  const places = [...new Set(held.map((row) => row.id as string))].filter((id) => labelOf(id) === "Place");
  const located = await run(
    "UNWIND $places AS place MATCH (p:Place {id: place})-[:LOCATED_IN]->(c:Country) RETURN place, c.id AS country",
    { places },
  );
  const countries = new Map(located.map((row) => [row.place, row.country as string]));
  return new Map(
    held.map(({ meeting, id, name }): [string, Spot] => {
      const isPlace = labelOf(id as string) === "Place";
      const country = isPlace ? (countries.get(id) ?? null) : (id as string);
      const [place, city] = isPlace ? [id as string, name as string] : [null, null];
      return [meeting as string, { place, city, country }];
    }),
  );
}
