import { meetingConditions, opposite, placeConditions, seatsOf } from "../cypher/encounter-conditions.js";
import type { Parameters } from "../cypher/parameters.js";
import type { CounterpartsQuestion, EncounterFilter } from "../store.js";

/** All that happened at the seats of `of`, up to who sat opposite: binds the meeting `m` and the counterpart `b`. */
function opposites(filter: EncounterFilter, parameters: Parameters): string {
  const of = parameters.add(filter.of);
  const seats = seatsOf(filter.of).map((pattern) => `MATCH ${pattern(of)} RETURN a, s, m`);
  const conditions = [...meetingConditions(filter, parameters), ...placeConditions(filter, parameters)];
  return (
    `CALL { ${seats.join(" UNION ")} } ` +
    `WITH a, s, m WHERE ${conditions.join(" AND ")} ` +
    `MATCH (m)<-[o:PARTICIPATED_IN]-(b) WHERE ${opposite(filter, of, parameters).join(" AND ")} `
  );
}

/** `met` is a list of meetings: the ids of the latest, and where they were. */
function shown(meetings: number, parameters: Parameters): string {
  return (
    "COLLECT { UNWIND met AS m WITH m ORDER BY m.date IS NULL, m.date DESC, m.id " +
    `LIMIT ${parameters.add(meetings)} RETURN m.id } AS meetingIds, ` +
    "COLLECT { UNWIND met AS m MATCH (m)-[:HELD_AT]->(p:Place) WITH DISTINCT p.id AS id ORDER BY id RETURN id } AS placeIds"
  );
}

const ADDED_UP = "collect(m) AS met, count(m) AS count, min(m.date) AS first, max(m.date) AS last";

/** One statement, one row: all encounters of two, added up. */
export function compileEncounters(filter: EncounterFilter, meetings: number, parameters: Parameters): string {
  return (
    `${opposites(filter, parameters)}WITH DISTINCT m WITH ${ADDED_UP} ` +
    `RETURN count, first, last, ${shown(meetings, parameters)}`
  );
}

/** One statement, one row: how many counterparts there are, if asked for, and the page of them. */
export function compileCounterparts(question: CounterpartsQuestion, parameters: Parameters): string {
  const { orderBy, direction, after, first, count, meetings } = question;
  const key = { COUNT: "count", FIRST: "first", LAST: "last", NAME: "b.name" }[orderBy];
  const ranked = `${opposites(question, parameters)}WITH DISTINCT b, m WITH b, ${ADDED_UP}`;
  const beyond = after ? ` WHERE ${afterKey(key, direction, after, parameters)}` : "";
  const page =
    `WITH b, met, count, first, last${beyond} ` +
    `ORDER BY ${key} IS NULL, ${key} ${direction === "desc" ? "DESC" : "ASC"}, b.id LIMIT ${parameters.add(first + 1)}`;
  const row = `WITH b, count, first, last, ${shown(meetings, parameters)} RETURN [b.id, b.name, count, first, last, meetingIds, placeIds]`;
  if (!count) return `RETURN null AS total, COLLECT { ${ranked} ${page} ${row} } AS rows`;
  const everybody = "collect({ b: b, met: met, count: count, first: first, last: last }) AS everybody";
  const one =
    "UNWIND everybody AS one WITH one.b AS b, one.met AS met, one.count AS count, one.first AS first, one.last AS last";
  return `${ranked} WITH ${everybody} RETURN size(everybody) AS total, COLLECT { ${one} ${page} ${row} } AS rows`;
}

function afterKey(
  key: string,
  direction: "asc" | "desc",
  [value = null, id = null]: NonNullable<CounterpartsQuestion["after"]>,
  parameters: Parameters,
): string {
  const last = parameters.add(id);
  if (value === null) return `${key} IS NULL AND b.id > ${last}`;
  const name = parameters.add(value);
  const beyond = direction === "desc" ? "<" : ">";
  return `(${key} ${beyond} ${name} OR ${key} IS NULL OR (${key} = ${name} AND b.id > ${last}))`;
}
