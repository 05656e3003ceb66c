import { labelOf, type Label } from "../model.js";
import type { EncounterFilter } from "../store.js";
import type { Parameters } from "./parameters.js";

/** Where a party of this label sat, as patterns that bind the party `a`, the seat `s` and the meeting `m`.
 *  A country sat where it is named itself, and where people sat for it. */
export function seatPatterns(label: Label): ((of: string) => string)[] {
  const itself = (of: string) => `(a:${label} {id: ${of}})-[s:PARTICIPATED_IN]->(m:Meeting)`;
  if (label !== "Country") return [itself];
  const forIt = (of: string) =>
    `(:Country {id: ${of}})<-[:ACTS_FOR]-(a:Person)-[s:PARTICIPATED_IN {onBehalfOf: ${of}}]->(m:Meeting)`;
  return [itself, forIt];
}

/** The same of the party with this id. @throws Error for an id that is none of ours */
export function seatsOf(of: string): ((of: string) => string)[] {
  const label = labelOf(of);
  return label ? seatPatterns(label) : [];
}

/** Which meetings count, but for where they were. */
export function meetingConditions(filter: EncounterFilter, parameters: Parameters): string[] {
  const { statuses, kinds, from, to, asOf } = filter;
  const conditions = [`m.status IN ${parameters.add(statuses)}`];
  if (kinds) conditions.push(`m.kind IN ${parameters.add(kinds)}`);
  if (from !== undefined) conditions.push(`m.dateTo >= ${parameters.add(from)}`);
  if (to !== undefined) conditions.push(`m.dateFrom <= ${parameters.add(to)}`);
  if (asOf !== undefined) {
    const day = parameters.add(asOf);
    conditions.push(`m.knownSince <= ${day}`, `s.knownSince <= ${day}`);
  }
  return conditions;
}

/** Where the meetings were that count. */
export function placeConditions({ city, country, asOf }: EncounterFilter, parameters: Parameters): string[] {
  const conditions: string[] = [];
  const known = asOf === undefined ? "" : ` AND h.knownSince <= ${parameters.add(asOf)}`;
  if (city !== undefined) {
    const name = parameters.add(city);
    conditions.push(
      `EXISTS { MATCH (m)-[h:HELD_AT]->(c:Place) WHERE (c.id = ${name} OR toLower(c.name) = toLower(${name}))${known} }`,
    );
  }
  if (country !== undefined) {
    const code = parameters.add(country);
    conditions.push(
      `(EXISTS { MATCH (m)-[h:HELD_AT]->(c:Country) WHERE c.id = ${code}${known} } OR ` +
        `EXISTS { MATCH (m)-[h:HELD_AT]->(:Place)-[:LOCATED_IN]->(c:Country) WHERE c.id = ${code}${known} })`,
    );
  }
  return conditions;
}

/** Whether `x` in the seat `o` met `a` in the seat `s`, for the party `of` that sat in `s`: what `met` says in
 *  TypeScript, and that nobody meets the party that he sat for. */
export function opposite(filter: EncounterFilter, of: string, parameters: Parameters): string[] {
  const conditions = [
    "x.id <> a.id",
    `x.id <> ${of}`,
    `coalesce(o.onBehalfOf, '') <> ${of}`,
    "coalesce(s.onBehalfOf, '') <> x.id",
    "coalesce(o.onBehalfOf, '') <> a.id",
    "(s.side IS NULL OR o.side IS NULL OR s.side <> o.side)",
  ];
  if (filter.with !== undefined) {
    const other = parameters.add(filter.with);
    conditions.push(`(x.id = ${other} OR o.onBehalfOf = ${other})`);
  }
  if (filter.asOf !== undefined) conditions.push(`o.knownSince <= ${parameters.add(filter.asOf)}`);
  return conditions;
}
