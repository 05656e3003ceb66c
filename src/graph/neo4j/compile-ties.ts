import { seatPatterns } from "../cypher/encounter-conditions.js";
import { groupBy } from "../cypher/group-by.js";
import type { Parameters } from "../cypher/parameters.js";
import { isPlain } from "../encounter/is-plain.js";
import { labelOf, type Label } from "../model.js";
import type { EncounterFilter, TiesQuestion } from "../store.js";
import {
  ADDED_UP,
  allKeptTies,
  allTiesFromMeetings,
  encountersFrom,
  keptTies,
  latestOf,
  PLACES,
  tiesFromMeetings,
  type Ranked,
  type Ranking,
} from "./ranked-ties.js";

/** A page as the statement lays it out: whose, how many in all or null, and the rows. */
export type RawTies = readonly [of: string | null, total: number | null, rows: readonly RawTie[]];
export type RawTie = readonly [
  of: string,
  id: string,
  name: string,
  count: number,
  first: string | null,
  last: string | null,
  meetingIds: readonly string[],
  placeIds: readonly string[],
];

/** One statement, one row: `pages`, a page for each `of`, or one for all pairs. */
export function compileTies({ of, among, ...rest }: TiesQuestion, parameters: Parameters): string {
  const ranking = { ...rest, ...(among ? { among: parameters.add(among) } : {}) };
  if (of === null) {
    const ranked = isPlain(rest) ? allKeptTies(ranking, parameters) : allTiesFromMeetings(ranking, parameters);
    return `RETURN [${pageOf("null", ranking, ranked, parameters)}] AS pages`;
  }
  const lists = [...groupBy(of, labelOf)].flatMap(([label, ids]) =>
    label === null ? [] : [[label, parameters.add(ids)] as const],
  );
  return `RETURN ${pagesOfEach(lists, ranking, parameters)} AS pages`;
}

/** Cypher for a list of pages, one for each.
 *  @param lists a label, and Cypher for a list of ids of it */
export function pagesOfEach(
  lists: readonly (readonly [Label, string])[],
  ranking: Ranking,
  parameters: Parameters,
): string {
  const pages = lists.map(([label, ids]) => {
    const ranked = isPlain(ranking)
      ? keptTies(label, ranking, parameters)
      : tiesFromMeetings(label, ranking, parameters);
    return `COLLECT { UNWIND ${ids} AS of RETURN ${pageOf("of", ranking, ranked, parameters)} }`;
  });
  return ["[]", ...pages].join(" + ");
}

function pageOf(of: string, question: Ranking, ranked: Ranked, parameters: Parameters): string {
  const { orderBy, direction, after, first, meetings, count } = question;
  const { match, counted, carried, keys } = ranked;
  const total = count ? `COUNT { ${counted} RETURN b }` : "null";
  if (first === 0 && count) return `[${of}, ${total}, []]`;
  const places = question.places ? ranked.places : "[]";
  const key = keys[orderBy];
  const beyond = after ? afterKey(key, direction, after, parameters) : null;
  const limit = parameters.add(first + 1);
  const found = ranked.page?.(limit, beyond) ?? `${match} WITH ${carried}${beyond ? ` WHERE ${beyond}` : ""}`;
  const rows =
    `${found} ORDER BY ${key} IS NULL, ${key} ${direction === "desc" ? "DESC" : "ASC"}, b.id, of LIMIT ${limit} ` +
    `RETURN [of, b.id, b.name, ${keys.COUNT}, ${keys.FIRST}, ${keys.LAST}, ` +
    `${ranked.meetings(parameters.add(meetings))}, ${places}]`;
  return `[${of}, ${total}, COLLECT { ${rows} }]`;
}

function afterKey(
  key: string,
  direction: "asc" | "desc",
  [value = null, id = null]: NonNullable<TiesQuestion["after"]>,
  parameters: Parameters,
): string {
  const last = parameters.add(id);
  if (value === null) return `${key} IS NULL AND b.id > ${last}`;
  const name = parameters.add(value);
  const beyond = direction === "desc" ? "<" : ">";
  return `(${key} ${beyond} ${name} OR ${key} IS NULL OR (${key} = ${name} AND b.id > ${last}))`;
}

/** One statement, one row: all encounters of two, added up. */
export function compileEncounters(
  of: string,
  label: Label,
  filter: EncounterFilter & { readonly with: string },
  meetings: number,
  parameters: Parameters,
): string {
  const seats = seatPatterns(label).map((pattern) => `WITH of MATCH ${pattern("of")} RETURN a, s, m`);
  const start = `WITH ${parameters.add(of)} AS of CALL { ${seats.join(" UNION ")} } WITH of, a, s, m`;
  return (
    `${encountersFrom(start, "participants", [], filter, parameters)} WITH DISTINCT m WITH ${ADDED_UP} ` +
    `RETURN count, first, last, ${latestOf(parameters.add(meetings))} AS meetingIds, ${PLACES} AS placeIds, ` +
    "COLLECT { UNWIND met AS m WITH m WHERE m.dateFrom IS NOT NULL RETURN [m.dateFrom, m.dateTo] ORDER BY m.dateFrom, m.dateTo } " +
    "AS spans"
  );
}
