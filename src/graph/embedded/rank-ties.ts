import { compareRows } from "../compare-rows.js";
import { groupBy } from "../cypher/group-by.js";
import type { Run } from "../cypher/run.js";
import { isPlain } from "../encounter/is-plain.js";
import { noTies } from "../encounter/no-ties.js";
import type { Scalar } from "../plan.js";
import type { Tie, TieOrder, TiesPage, TiesQuestion } from "../store.js";
import { allPairs, countTies, keptTies, wholePairs, type RankedTie } from "./kept-ties.js";
import type { Memory } from "./memory.js";
import { tiesFromMeetings } from "./ties-from-meetings.js";

/** Who met whom, ranked: the ties are brought, and each page is ordered and cut here. */
export async function rankTies(run: Run, question: TiesQuestion, memory: Memory): Promise<readonly TiesPage[]> {
  const { of, level, among } = question;
  if (!isPlain(question)) {
    const found = wanted(await tiesFromMeetings(run, question), question);
    return of === null ? [cut(null, inOrder(found, question), question)] : pagesOf(of, found, question);
  }
  if (of === null) return [await pageOfAll(run, question, memory)];
  if (question.first === 0 && among === undefined && question.minCount === undefined) {
    const counts = await countTies(run, of, level);
    return of.map((one) => countedOnly(one, counts.get(one) ?? 0, question));
  }
  return pagesOf(of, wanted(await keptTies(run, of, level, among), question), question);
}

/** Of all pairs, which are put in order once between two changes; those shown are then brought whole. */
async function pageOfAll(run: Run, question: TiesQuestion, memory: Memory): Promise<TiesPage> {
  const { level, orderBy, direction } = question;
  const all = await memory.recall(`pairs ${level} ${orderBy} ${direction}`, async () =>
    inOrder(await allPairs(run, level), question),
  );
  const { rows, ...page } = cut(null, wanted(all, question), question);
  return { ...page, rows: (await wholePairs(run, rows, level)).map((tie) => withMeetings(tie, question)) };
}

function pagesOf(of: readonly string[], ties: readonly Tie[], question: TiesQuestion): TiesPage[] {
  const byOf = groupBy(ties, (tie) => tie.of);
  return of.map((one) => {
    const { rows, ...page } = cut(one, inOrder(byOf.get(one) ?? [], question), question);
    return { ...page, rows: rows.map((tie) => withMeetings(tie, question)) };
  });
}

function wanted<One extends RankedTie>(ties: readonly One[], { among, minCount = 0 }: TiesQuestion): readonly One[] {
  if (among === undefined && minCount === 0) return ties;
  const ends = among && new Set(among);
  return ties.filter(({ id, count }) => count >= minCount && (ends === undefined || ends.has(id)));
}

const countedOnly = (of: string, met: number, { count }: TiesQuestion): TiesPage => ({
  of,
  rows: [],
  hasNextPage: met > 0,
  count: count ? met : null,
});

const withMeetings = (tie: Tie, { meetings }: TiesQuestion): Tie => ({
  ...tie,
  meetingIds: tie.meetingIds.slice(0, meetings),
});

const keysOf = (tie: RankedTie, { orderBy }: TiesQuestion): Scalar[] => [VALUE[orderBy](tie), tie.id, tie.of];

/** The keys are made once: a comparison of a hundred thousand would make them millions of times. */
function inOrder<One extends RankedTie>(ties: readonly One[], question: TiesQuestion): One[] {
  const directions = [question.direction, "asc", "asc"] as const;
  return ties
    .map((tie) => ({ tie, keys: keysOf(tie, question) }))
    .sort((a, b) => compareRows(a.keys, b.keys, directions))
    .map(({ tie }) => tie);
}

/** @param ranked in the order asked for */
function cut<One extends RankedTie>(of: string | null, ranked: readonly One[], question: TiesQuestion) {
  const { direction, after, first, count } = question;
  if (ranked.length === 0) return { ...noTies(of, count), rows: [] as One[] };
  const directions = [direction, "asc", "asc"] as const;
  const beyond = (tie: One): boolean => compareRows(keysOf(tie, question).slice(0, 2), after ?? [], directions) > 0;
  const rest = after ? ranked.filter(beyond) : ranked;
  return {
    of,
    rows: rest.slice(0, first),
    hasNextPage: rest.length > first,
    count: count ? ranked.length : null,
  };
}

const VALUE: Readonly<Record<TieOrder, (tie: RankedTie) => Scalar>> = {
  COUNT: ({ count }) => count,
  FIRST: ({ first }) => first,
  LAST: ({ last }) => last,
  NAME: ({ name }) => name,
};
