import { labelOf } from "../model.js";
import type { EncounterFilter } from "../store.js";
import type { Parameters } from "./parameters.js";

/** Where somebody sat, as patterns that bind the party `a`, the seat `s` and the meeting `m`.
 *  A country sat where it is named itself, and where people sat for it. */
export function seatsOf(of: string): ((of: string) => string)[] {
  const label = labelOf(of);
  const itself = (id: string) => `(a:${label} {id: ${id}})-[s:PARTICIPATED_IN]->(m:Meeting)`;
  if (label !== "Country") return [itself];
  const forIt = (id: string) =>
    `(:Country {id: ${id}})<-[:ACTS_FOR]-(a:Person)-[s:PARTICIPATED_IN {onBehalfOf: ${id}}]->(m:Meeting)`;
  return [itself, forIt];
}

/** Which meetings count, but for where they were. */
export function meetingConditions(filter: EncounterFilter, parameters: Parameters): string[] {
  const { statuses, kinds, from, to } = filter;
  const conditions = [`m.status IN ${parameters.add(statuses)}`];
  if (kinds) conditions.push(`m.kind IN ${parameters.add(kinds)}`);
  if (from !== undefined) conditions.push(`m.dateTo >= ${parameters.add(from)}`);
  if (to !== undefined) conditions.push(`m.dateFrom <= ${parameters.add(to)}`);
  return conditions;
}

/** Where the meetings were that count. */
export function placeConditions({ city, country }: EncounterFilter, parameters: Parameters): string[] {
  const conditions: string[] = [];
  if (city !== undefined) {
    const name = parameters.add(city);
    conditions.push(
      `EXISTS { MATCH (m)-[:HELD_AT]->(c:Place) WHERE c.id = ${name} OR toLower(c.name) = toLower(${name}) }`,
    );
  }
  if (country !== undefined) {
    const code = parameters.add(country);
    conditions.push(
      `(EXISTS { MATCH (m)-[:HELD_AT]->(c:Country) WHERE c.id = ${code} } OR ` +
        `EXISTS { MATCH (m)-[:HELD_AT]->(:Place)-[:LOCATED_IN]->(c:Country) WHERE c.id = ${code} })`,
    );
  }
  return conditions;
}

/** Whether `b` in the seat `o` met `a` in the seat `s`: not somebody of the same side, nor of the same country's seats,
 *  nor a person and the country that it sat there for. */
export function opposite(filter: EncounterFilter, of: string, parameters: Parameters): string[] {
  const conditions = [
    "b.id <> a.id",
    `b.id <> ${of}`,
    `coalesce(o.onBehalfOf, '') <> ${of}`,
    "coalesce(s.onBehalfOf, '') <> b.id",
    "coalesce(o.onBehalfOf, '') <> a.id",
    "(s.side IS NULL OR o.side IS NULL OR s.side <> o.side)",
  ];
  if (filter.with !== undefined) {
    const other = parameters.add(filter.with);
    conditions.push(`(b.id = ${other} OR o.onBehalfOf = ${other})`);
  }
  return conditions;
}
