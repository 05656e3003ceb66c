import { meetingConditions, opposite, placeConditions, seatPatterns } from "../cypher/encounter-conditions.js";
import type { Parameters } from "../cypher/parameters.js";
import { tiePattern } from "../encounter/tie-type.js";
import type { Label } from "../model.js";
import type { EncounterFilter, TieOrder, TiesQuestion } from "../store.js";

/** What ranks whom `of` met: the kept sums, or the meetings added up on the spot. */
export interface Ranked {
  /** Cypher up to where `of`, the counterpart `b` and what the rest is made of are bound. */
  readonly match: string;
  /** What is still needed after the page is cut. */
  readonly carried: string;
  readonly keys: Readonly<Record<TieOrder, string>>;
  /** Of a row of the page: the ids of so many of the latest meetings, and of the places. */
  readonly meetings: (first: string) => string;
  readonly places: string;
}

/** The kept ties of `of`, a party of this label. */
export function keptTies(label: Label, question: TiesQuestion, parameters: Parameters): Ranked {
  return kept(`MATCH ${tiePattern(`(:${label} {id: of})`, "(b)", label, question.level)}`, "of", question, parameters);
}

/** The kept ties of all pairs: those between two of a kind run one way, so each pair comes once. */
export function allKeptTies(question: TiesQuestion, parameters: Parameters): Ranked {
  const type = question.level === "countries" ? "COUNTRIES_MET" : "MET";
  return kept(`MATCH (a)-[r:${type}]->(b)`, "a.id AS of", question, parameters);
}

function kept(match: string, of: string, question: TiesQuestion, parameters: Parameters): Ranked {
  const conditions = narrowed("r.count", question, parameters);
  return {
    match: conditions.length > 0 ? `${match} WHERE ${conditions.join(" AND ")}` : match,
    carried: `${of}, b, r`,
    keys: { COUNT: "r.count", FIRST: "r.first", LAST: "r.last", NAME: "b.name" },
    meetings: (first) => `r.latest[0..${first}]`,
    places: "r.places",
  };
}

/** The meetings of `of`, a party of this label, added up. */
export function tiesFromMeetings(label: Label, question: TiesQuestion, parameters: Parameters): Ranked {
  const seats = seatPatterns(label).map((pattern) => `WITH of MATCH ${pattern("of")} RETURN a, s, m`);
  return fromMeetings(`CALL { ${seats.join(" UNION ")} } WITH of, a, s, m`, [], question, parameters);
}

/** All meetings added up by pair, each pair once. */
export function allTiesFromMeetings(question: TiesQuestion, parameters: Parameters): Ranked {
  const of = question.level === "countries" ? "coalesce(s.onBehalfOf, CASE WHEN a:Country THEN a.id END)" : "a.id";
  const start = `MATCH (a)-[s:PARTICIPATED_IN]->(m:Meeting) WITH ${of} AS of, a, s, m`;
  return fromMeetings(start, ["of < b.id"], question, parameters);
}

function fromMeetings(
  start: string,
  conditions: readonly string[],
  question: TiesQuestion,
  parameters: Parameters,
): Ranked {
  const sums = narrowed("count", question, parameters);
  const met = `${encountersFrom(start, question.level, conditions, question, parameters)} WITH of, b, ${ADDED_UP}`;
  return {
    match: sums.length > 0 ? `${met} WHERE ${sums.join(" AND ")}` : met,
    carried: "of, b, met, count, first, last",
    keys: { COUNT: "count", FIRST: "first", LAST: "last", NAME: "b.name" },
    meetings: latestOf,
    places: PLACES,
  };
}

/** Binds `of`, the counterpart `b` and each meeting `m` of theirs once. */
export function encountersFrom(
  start: string,
  level: TiesQuestion["level"],
  conditions: readonly string[],
  filter: EncounterFilter,
  parameters: Parameters,
): string {
  const meetings = [...meetingConditions(filter, parameters), ...placeConditions(filter, parameters)];
  const opposites = `MATCH (m)<-[o:PARTICIPATED_IN]-(x) WHERE ${opposite(filter, "of", parameters).join(" AND ")}`;
  const [counterpart, own] =
    level === "countries"
      ? ["MATCH (b:Country {id: coalesce(o.onBehalfOf, x.id)}) WITH of, a, s, b, m", NOT_ITS_OWN]
      : ["WITH of, x AS b, m", []];
  const all = [...own, ...conditions];
  const where = all.length > 0 ? ` WHERE ${all.join(" AND ")}` : "";
  return `${start} WHERE ${meetings.join(" AND ")} ${opposites} ${counterpart}${where} WITH DISTINCT of, b, m`;
}

const NOT_ITS_OWN = ["b.id <> of", "b.id <> a.id", "b.id <> coalesce(s.onBehalfOf, '')"];

/** `met` is a list of meetings. */
export const ADDED_UP = "collect(m) AS met, count(m) AS count, min(m.date) AS first, max(m.date) AS last";

export const latestOf = (first: string): string =>
  `COLLECT { UNWIND met AS m WITH m ORDER BY m.date IS NULL, m.date DESC, m.id LIMIT ${first} RETURN m.id }`;

export const PLACES =
  "COLLECT { UNWIND met AS m MATCH (m)-[:HELD_AT]->(p:Place) WITH DISTINCT p.id AS id ORDER BY id RETURN id }";

function narrowed(count: string, { minCount, among }: TiesQuestion, parameters: Parameters): string[] {
  const conditions: string[] = [];
  if (minCount !== undefined) conditions.push(`${count} >= ${parameters.add(minCount)}`);
  if (among) conditions.push(`b.id IN ${parameters.add(among)}`);
  return conditions;
}
