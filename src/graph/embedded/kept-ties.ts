import { knownLabel } from "../cypher/edge-anchor.js";
import { groupBy } from "../cypher/group-by.js";
import type { Run } from "../cypher/run.js";
import { whereAll } from "../cypher/where.js";
import { tiePattern, type Level } from "../encounter/tie-type.js";
import { labelOf } from "../model.js";
import type { Tie, TiesQuestion } from "../store.js";

const RANKED = "b.id AS id, b.name AS name, r.count AS count, r.first AS first, r.last AS last";
const WHOLE = `${RANKED}, r.latest AS latest, r.places AS places`;

/** All that a ranking looks at. */
export type RankedTie = Omit<Tie, "meetingIds" | "placeIds">;

/** The ties of some as they are kept, in no order: those that the question wants, of each.
 *  @returns without the ids of meetings and places unless it wants any */
export async function keptTies(run: Run, of: readonly string[], question: TiesQuestion): Promise<Tie[]> {
  const { among, eachPairOnce } = question;
  const conditions = [...often(question), ...(among ? ["b.id IN $among"] : []), ...(eachPairOnce ? ["of < b.id"] : [])];
  const columns = wantsDetails(question) ? WHOLE : RANKED;
  return (await eachOf(run, of, question, conditions, columns)).map(wholeFrom);
}

/** Whether meetings or places are asked for. */
const wantsDetails = ({ meetings, places }: TiesQuestion): boolean => meetings > 0 || places === true;

/** How many each of them met, as often as the question wants. */
export async function countTies(
  run: Run,
  of: readonly string[],
  question: TiesQuestion,
): Promise<ReadonlyMap<string, number>> {
  const rows = await eachOf(run, of, question, often(question), "count(r) AS count");
  return new Map(rows.map((row) => [row["of"] as string, row["count"] as number]));
}

const often = ({ minCount }: TiesQuestion): string[] => (minCount === undefined ? [] : ["r.count >= $minCount"]);

/** All pairs there are, each once, in no order: without what only those that are shown need. From each label by itself:
 *  from any node, the engine would look at every assertion for ties. */
export async function allPairs(run: Run, level: Level): Promise<RankedTie[]> {
  const [type, labels] =
    level === "countries" ? ["COUNTRIES_MET", ["Country"]] : ["MET", ["Person", "Country", "Organization"]];
  const asking = labels.map((label) => run(`MATCH (a:${label})-[r:${type}]->(b) RETURN a.id AS of, ${RANKED}`, {}));
  return (await Promise.all(asking)).flatMap((rows) => rows.map(rankedFrom));
}

type TieRow = Readonly<Record<string, unknown>>;

async function eachOf(
  run: Run,
  of: readonly string[],
  { level, among, minCount }: TiesQuestion,
  conditions: readonly string[],
  columns: string,
): Promise<TieRow[]> {
  const given = { ...(among ? { among } : {}), ...(minCount === undefined ? {} : { minCount }) };
  const asking = [...groupBy(of, labelOf)].map(([label, ids]) => {
    if (label === null) return []; // nobody's
    const pattern = tiePattern(`(a:${label} {id: of})`, "(b)", label, level);
    return run(`UNWIND $ids AS of MATCH ${pattern}${whereAll(conditions)} RETURN of, ${columns}`, { ids, ...given });
  });
  return (await Promise.all(asking)).flat();
}

const wholeFrom = (row: TieRow): Tie => ({
  ...rankedFrom(row),
  meetingIds: (row["latest"] ?? []) as string[],
  placeIds: (row["places"] ?? []) as string[],
});

function rankedFrom(row: TieRow): RankedTie {
  return {
    of: row["of"] as string,
    label: knownLabel(row["id"] as string),
    id: row["id"] as string,
    name: row["name"] as string,
    count: row["count"] as number,
    first: (row["first"] ?? null) as string | null,
    last: (row["last"] ?? null) as string | null,
  };
}

/** Such pairs with what the question wants of them. */
export async function wholePairs(run: Run, pairs: readonly RankedTie[], question: TiesQuestion): Promise<Tie[]> {
  if (!wantsDetails(question)) return pairs.map((pair) => ({ ...pair, meetingIds: [], placeIds: [] }));
  const type = question.level === "countries" ? "COUNTRIES_MET" : "MET";
  const asking = [...groupBy(pairs, ({ of, label }) => `${knownLabel(of)} ${label}`)].map(([labels, same]) => {
    const [from, to] = labels.split(" ");
    const ends = same.map(({ of, id }) => ({ of, id }));
    const pattern = `(a:${from} {id: end.of})-[r:${type}]->(b:${to} {id: end.id})`;
    return run(`UNWIND $ends AS end MATCH ${pattern} RETURN a.id AS of, ${WHOLE}`, { ends });
  });
  const rows = (await Promise.all(asking)).flat();
  const found = new Map(rows.map((row) => [`${row["of"] as string} ${row["id"] as string}`, row]));
  return pairs.flatMap(({ of, id }) => {
    const row = found.get(`${of} ${id}`);
    return row ? wholeFrom(row) : [];
  });
}
