import { compareRows } from "../compare-rows.js";
import { groupBy } from "../cypher/group-by.js";
import type { Run } from "../cypher/run.js";
import { isPlain } from "../encounter/is-plain.js";
import { noTies } from "../encounter/no-ties.js";
import type { Scalar } from "../plan.js";
import type { Tie, TieOrder, TiesPage, TiesQuestion } from "../store.js";
import type { Memory } from "./memory.js";
import { keptTies } from "./kept-ties.js";
import { tiesFromMeetings } from "./ties-from-meetings.js";

/** Who met whom, ranked: the ties are brought, and each page is ordered and cut here. */
export async function rankTies(run: Run, question: TiesQuestion, memory: Memory): Promise<readonly TiesPage[]> {
  const { of, among, minCount = 0 } = question;
  const found = isPlain(question) ? await remembered(run, question, memory) : await tiesFromMeetings(run, question);
  const wanted = found.filter(({ id, count }) => count >= minCount && (among === undefined || among.includes(id)));
  if (of === null) return [cut(null, wanted, question)];
  const byOf = groupBy(wanted, (tie) => tie.of);
  return of.map((one) => cut(one, byOf.get(one) ?? [], question));
}

/** All ties there are, once between two changes, in the order asked for. */
function remembered(run: Run, question: TiesQuestion, memory: Memory): Promise<readonly Tie[]> {
  const { of, level, orderBy, direction } = question;
  if (of !== null) return keptTies(run, question);
  return memory.recall(`ties ${level} ${orderBy} ${direction}`, async () =>
    inOrder(await keptTies(run, question), question),
  );
}

const keysOf = (tie: Tie, { orderBy }: TiesQuestion): Scalar[] => [VALUE[orderBy](tie), tie.id, tie.of];

const inOrder = (ties: readonly Tie[], question: TiesQuestion): Tie[] =>
  [...ties].sort((a, b) => compareRows(keysOf(a, question), keysOf(b, question), [question.direction, "asc", "asc"]));

function cut(of: string | null, ties: readonly Tie[], question: TiesQuestion): TiesPage {
  const { direction, after, first, count, meetings } = question;
  if (ties.length === 0) return noTies(of, count);
  const directions = [direction, "asc", "asc"] as const;
  const ranked = of === null && isPlain(question) ? ties : inOrder(ties, question);
  const beyond = (tie: Tie): boolean => compareRows(keysOf(tie, question).slice(0, 2), after ?? [], directions) > 0;
  const rest = after ? ranked.filter(beyond) : ranked;
  return {
    of,
    rows: rest.slice(0, first).map((tie) => ({ ...tie, meetingIds: tie.meetingIds.slice(0, meetings) })),
    hasNextPage: rest.length > first,
    count: count ? ties.length : null,
  };
}

const VALUE: Readonly<Record<TieOrder, (tie: Tie) => Scalar>> = {
  COUNT: ({ count }) => count,
  FIRST: ({ first }) => first,
  LAST: ({ last }) => last,
  NAME: ({ name }) => name,
};
