import { compareRows } from "../compare-rows.js";
import { groupBy } from "../cypher/group-by.js";
import type { Run } from "../cypher/run.js";
import { isPlain } from "../encounter/is-plain.js";
import { noTies } from "../encounter/no-ties.js";
import type { Scalar } from "../plan.js";
import type { Tie, TieOrder, TiesPage, TiesQuestion } from "../store.js";
import { keptTies } from "./kept-ties.js";
import { tiesFromMeetings } from "./ties-from-meetings.js";

/** Who met whom, ranked: the ties are brought, and each page is ordered and cut here. */
export async function rankTies(run: Run, question: TiesQuestion): Promise<readonly TiesPage[]> {
  const { of, among, minCount = 0 } = question;
  const found = isPlain(question) ? await keptTies(run, question) : await tiesFromMeetings(run, question);
  const wanted = found.filter(({ id, count }) => count >= minCount && (among === undefined || among.includes(id)));
  if (of === null) return [cut(null, wanted, question)];
  const byOf = groupBy(wanted, (tie) => tie.of);
  return of.map((one) => cut(one, byOf.get(one) ?? [], question));
}

function cut(of: string | null, ties: readonly Tie[], question: TiesQuestion): TiesPage {
  const { orderBy, direction, after, first, count, meetings } = question;
  if (ties.length === 0) return noTies(of, count);
  const directions = [direction, "asc", "asc"] as const;
  const keysOf = (tie: Tie): Scalar[] => [VALUE[orderBy](tie), tie.id, tie.of];
  const ranked = [...ties].sort((a, b) => compareRows(keysOf(a), keysOf(b), directions));
  const rest = after ? ranked.filter((tie) => compareRows(keysOf(tie).slice(0, 2), after, directions) > 0) : ranked;
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
