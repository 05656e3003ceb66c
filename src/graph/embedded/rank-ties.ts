import { compareRows } from "../compare-rows.js";
import { groupBy } from "../cypher/group-by.js";
import type { Run } from "../cypher/run.js";
import { isPlain } from "../encounter/is-plain.js";
import type { Scalar } from "../plan.js";
import type { Tie, TieOrder, TiesPage, TiesQuestion } from "../store.js";
import { allPairs, countTies, keptTies, wholePairs, type RankedTie } from "./kept-ties.js";
import type { Memory } from "./memory.js";
import { tiesFromMeetings } from "./ties-from-meetings.js";

/** Who met whom, ranked: the ties are brought, and each page is ordered and cut here. */
export async function rankTies(run: Run, question: TiesQuestion, memory: Memory): Promise<readonly TiesPage[]> {
  const { of } = question;
  if (isPlain(question)) return of === null ? [await pageOfAll(run, question, memory)] : pagesOfKept(run, of, question);
  const found = often(await tiesFromMeetings(run, question), question);
  const byOf = groupBy(found, (tie) => tie.of);
  const page = (whose: string | null, ties: readonly Tie[]): TiesPage => {
    const { rows, ...rest } = cut(whose, inOrder(shown(ties, question), question), question, ties.length);
    return { ...rest, rows: withDetails(rows, question) };
  };
  return of === null ? [page(null, found)] : of.map((one) => page(one, byOf.get(one) ?? []));
}

/** Of all pairs, which are put in order once between two changes; those shown are then brought whole. */
async function pageOfAll(run: Run, question: TiesQuestion, memory: Memory): Promise<TiesPage> {
  const { level, orderBy, direction } = question;
  const all = await memory.recall(`pairs ${level} ${orderBy} ${direction}`, async () =>
    inOrder(await allPairs(run, level), question),
  );
  const met = often(all, question);
  const { rows, ...page } = cut(null, shown(met, question), question, met.length);
  return { ...page, rows: withDetails(await wholePairs(run, rows, question), question) };
}

/** Of each his own. Where not all whom they met may be shown, the engine counts them. */
async function pagesOfKept(run: Run, of: readonly string[], question: TiesQuestion): Promise<TiesPage[]> {
  const { first, count, among, eachPairOnce } = question;
  const isNarrow = first === 0 || among !== undefined || eachPairOnce === true;
  const [ties, counts] = await Promise.all([
    first === 0 ? [] : keptTies(run, of, question),
    isNarrow && (count || first === 0) ? countTies(run, of, question) : null,
  ]);
  const byOf = groupBy(ties, (tie) => tie.of);
  return of.map((one) => {
    const own = byOf.get(one) ?? [];
    const total = counts ? (counts.get(one) ?? 0) : own.length;
    const { rows, ...page } = cut(one, inOrder(own, question), question, total);
    return { ...page, rows: withDetails(rows, question) };
  });
}

const often = <One extends RankedTie>(ties: readonly One[], { minCount = 0 }: TiesQuestion): readonly One[] =>
  minCount > 1 ? ties.filter(({ count }) => count >= minCount) : ties;

function shown<One extends RankedTie>(ties: readonly One[], { among, eachPairOnce }: TiesQuestion): readonly One[] {
  if (among === undefined && !eachPairOnce) return ties;
  const ends = among && new Set(among);
  return ties.filter(({ of, id }) => (!eachPairOnce || of < id) && (ends === undefined || ends.has(id)));
}

const withDetails = (ties: readonly Tie[], { meetings, places }: TiesQuestion): Tie[] =>
  ties.map((tie) => ({
    ...tie,
    meetingIds: tie.meetingIds.slice(0, meetings),
    placeIds: places ? tie.placeIds : [],
  }));

const keysOf = (tie: RankedTie, { orderBy }: TiesQuestion): Scalar[] => [VALUE[orderBy](tie), tie.id, tie.of];

/** The keys are made once: a comparison of a hundred thousand would make them millions of times. */
function inOrder<One extends RankedTie>(ties: readonly One[], question: TiesQuestion): One[] {
  const directions = [question.direction, "asc", "asc"] as const;
  return ties
    .map((tie) => ({ tie, keys: keysOf(tie, question) }))
    .sort((a, b) => compareRows(a.keys, b.keys, directions))
    .map(({ tie }) => tie);
}

/** @param ranked in the order asked for
 *  @param total how many there are in all, shown or not */
function cut<One extends RankedTie>(of: string | null, ranked: readonly One[], question: TiesQuestion, total: number) {
  const { direction, after, first, count } = question;
  const directions = [direction, "asc", "asc"] as const;
  const beyond = (tie: One): boolean => compareRows(keysOf(tie, question).slice(0, 2), after ?? [], directions) > 0;
  const rest = after ? ranked.filter(beyond) : ranked;
  const hasNextPage = first === 0 ? total > 0 : rest.length > first;
  return { of, rows: rest.slice(0, first), hasNextPage, count: count ? total : null };
}

const VALUE: Readonly<Record<TieOrder, (tie: RankedTie) => Scalar>> = {
  COUNT: ({ count }) => count,
  FIRST: ({ first }) => first,
  LAST: ({ last }) => last,
  NAME: ({ name }) => name,
};
