import { meetingConditions, opposite, placeConditions, seatPatterns } from "../cypher/encounter-conditions.js";
import type { Parameters } from "../cypher/parameters.js";
import { whereAll } from "../cypher/where.js";
import { tiePattern, tieTypeOf } from "../encounter/tie-type.js";
import type { Label } from "../model.js";
import type { EncounterFilter, TieOrder, TiesQuestion } from "../store.js";

/** How ties are to be ranked, whoever they are of; `among` is Cypher for a list of ids. */
export type Ranking = Omit<TiesQuestion, "of" | "among"> & { readonly among?: string };

/** What ranks whom `of` met: the kept sums, or the meetings added up on the spot. */
export interface Ranked {
  /** Cypher up to where `of`, the counterpart `b` and what the rest is made of are bound. */
  readonly match: string;
  /** The same for all whom `of` met, whoever may be shown. */
  readonly counted: string;
  /** What is still needed after the page is cut. */
  readonly carried: string;
  /** The same, but only as many rows as the page takes, where an index has them in order; null where none does. */
  readonly page: ((limit: string, beyond: string | null) => string) | null;
  readonly keys: Readonly<Record<TieOrder, string>>;
  /** Of a row of the page: the ids of so many of the latest meetings, and of the places. */
  readonly meetings: (first: string) => string;
  readonly places: string;
}

/** The kept ties of `of`, a party of this label. */
export function keptTies(label: Label, question: Ranking, parameters: Parameters): Ranked {
  const match = `MATCH ${tiePattern(`(:${label} {id: of})`, "(b)", label, question.level)}`;
  const ranked = kept(match, "of", question, parameters);
  const { type, direction } = tieTypeOf(label, question.level);
  const ways = [
    ...(direction === "in" ? [] : [[`()-[r:${type}]->(b)`, "r.from"] as const]),
    ...(direction === "out" ? [] : [[`()<-[r:${type}]-(b)`, "r.to"] as const]),
  ];
  return { ...ranked, page: inOrderOfCount(question, "of", ways, parameters) };
}

/** The kept ties of all pairs: those between two of a kind run one way, so each pair comes once. */
export function allKeptTies(question: Ranking, parameters: Parameters): Ranked {
  const type = question.level === "countries" ? "COUNTRIES_MET" : "MET";
  const ranked = kept(`MATCH (a)-[r:${type}]->(b)`, "a.id AS of", question, parameters);
  return { ...ranked, page: inOrderOfCount(question, "a.id AS of", [[`(a)-[r:${type}]->(b)`, null]], parameters) };
}

function kept(match: string, of: string, question: Ranking, parameters: Parameters): Omit<Ranked, "page"> {
  return {
    ...narrowed(match, "r.count", question, parameters),
    carried: `${of}, b, r`,
    keys: { COUNT: "r.count", FIRST: "r.first", LAST: "r.last", NAME: "b.name" },
    meetings: (first) => `r.latest[0..${first}]`,
    places: "r.places",
  };
}

/** Reads the ties off the index that keeps them in order of their counts, as far as the page goes: somebody who met
 *  thousands costs what one who met twenty does. A tie runs from either of its ends: each way has an index of its own.
 *  @param ways a pattern, and the property of the tie that has the id of `of`; null: of all */
function inOrderOfCount(
  { orderBy, direction, among, eachPairOnce, minCount = 1, after }: Ranking,
  of: string,
  ways: readonly (readonly [pattern: string, end: string | null])[],
  parameters: Parameters,
): Ranked["page"] {
  if (orderBy !== "COUNT" || among || eachPairOnce) return null;
  const least = parameters.add(minCount);
  const from = after ? [`r.count ${direction === "desc" ? "<=" : ">="} ${parameters.add(after[0])}`] : [];
  const descending = direction === "desc" ? " DESC" : "";
  return (limit, beyond) => {
    const parts = ways.map(([pattern, end]) => {
      const conditions = [...(end ? [`${end} = of`] : []), `r.count >= ${least}`, ...from, ...(beyond ? [beyond] : [])];
      const keys = [...(end ? [end] : []), "r.count"].map((key) => `${key}${descending}`);
      const order = `ORDER BY ${[...keys, "b.id", "of"].join(", ")} LIMIT ${limit}`;
      return `MATCH ${pattern} WHERE ${conditions.join(" AND ")} WITH ${of}, b, r ${order}`;
    });
    const [only = ""] = parts;
    if (parts.length === 1) return `${only} WITH of, b, r`;
    return `CALL { ${parts.map((part) => `WITH of ${part} RETURN b, r`).join(" UNION ALL ")} } WITH of, b, r`;
  };
}

/** The meetings of `of`, a party of this label, added up. */
export function tiesFromMeetings(label: Label, question: Ranking, parameters: Parameters): Ranked {
  const seats = seatPatterns(label).map((pattern) => `WITH of MATCH ${pattern("of")} RETURN a, s, m`);
  return fromMeetings(`CALL { ${seats.join(" UNION ")} } WITH of, a, s, m`, [], question, parameters);
}

/** All meetings added up by pair, each pair once. */
export function allTiesFromMeetings(question: Ranking, parameters: Parameters): Ranked {
  const of = question.level === "countries" ? "coalesce(s.onBehalfOf, CASE WHEN a:Country THEN a.id END)" : "a.id";
  const start = `MATCH (a)-[s:PARTICIPATED_IN]->(m:Meeting) WITH ${of} AS of, a, s, m`;
  return fromMeetings(start, ["of < b.id"], question, parameters);
}

function fromMeetings(start: string, conditions: readonly string[], question: Ranking, parameters: Parameters): Ranked {
  const met = `${encountersFrom(start, question.level, conditions, question, parameters)} WITH of, b, ${ADDED_UP}`;
  return {
    ...narrowed(met, "count", question, parameters),
    carried: "of, b, met, count, first, last",
    keys: { COUNT: "count", FIRST: "first", LAST: "last", NAME: "b.name" },
    meetings: latestOf,
    places: PLACES,
    page: null,
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
  const where = whereAll([...own, ...conditions]);
  return `${start} WHERE ${meetings.join(" AND ")} ${opposites} ${counterpart}${where} WITH DISTINCT of, b, m`;
}

const NOT_ITS_OWN = ["b.id <> of", "b.id <> a.id", "b.id <> coalesce(s.onBehalfOf, '')"];

/** `met` is a list of meetings. */
export const ADDED_UP = "collect(m) AS met, count(m) AS count, min(m.date) AS first, max(m.date) AS last";

export const latestOf = (first: string): string =>
  `COLLECT { UNWIND met AS m WITH m ORDER BY m.date IS NULL, m.date DESC, m.id LIMIT ${first} RETURN m.id }`;

export const PLACES =
  "COLLECT { UNWIND met AS m MATCH (m)-[:HELD_AT]->(p:Place) WITH DISTINCT p.id AS id ORDER BY id RETURN id }";

function narrowed(
  match: string,
  count: string,
  { minCount, among, eachPairOnce }: Ranking,
  parameters: Parameters,
): Pick<Ranked, "match" | "counted"> {
  const often = minCount === undefined ? [] : [`${count} >= ${parameters.add(minCount)}`];
  const shown = among ? [...often, `b.id IN ${among}`] : [...often];
  if (eachPairOnce) shown.push("of < b.id");
  return { match: `${match}${whereAll(shown)}`, counted: `${match}${whereAll(often)}` };
}
