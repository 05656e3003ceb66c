import { groupBy } from "../cypher/group-by.js";
import { knownLabel } from "../cypher/edge-anchor.js";
import type { Scalar } from "../plan.js";
import type { Counterpart, CounterpartsPage, CounterpartsQuestion } from "../store.js";
import { compareRows } from "./compare-rows.js";
import type { Encounter } from "./encounters-of.js";
import { tally } from "./tally.js";

/** Adds the encounters up by counterpart, and cuts the page. */
export function rankCounterparts(encounters: readonly Encounter[], question: CounterpartsQuestion): CounterpartsPage {
  const directions = [question.direction, "asc"] as const;
  const ranked = [...groupBy(encounters, (encounter) => encounter.counterpart)].map(([id, met]): Counterpart => {
    const meetings = met.map((encounter) => encounter.meeting);
    return { label: knownLabel(id), id, name: met[0]?.name ?? id, ...tally(meetings, question.meetings) };
  });
  const keysOf = (row: Counterpart): Scalar[] => [valueOf(row, question.orderBy), row.id];
  ranked.sort((a, b) => compareRows(keysOf(a), keysOf(b), directions));
  const { after, first } = question;
  const rest = after ? ranked.filter((row) => compareRows(keysOf(row), after, directions) > 0) : ranked;
  return {
    rows: rest.slice(0, first),
    hasNextPage: rest.length > first,
    count: question.count ? ranked.length : null,
  };
}

function valueOf(row: Counterpart, orderBy: CounterpartsQuestion["orderBy"]): Scalar {
  switch (orderBy) {
    case "COUNT":
      return row.count;
    case "FIRST":
      return row.first;
    case "LAST":
      return row.last;
    case "NAME":
      return row.name;
  }
}
