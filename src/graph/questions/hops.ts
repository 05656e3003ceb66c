import { labelOf } from "../model.js";
import type { EncounterFilter, GraphReads, Hop } from "../store.js";

/** Brings for each step of some chains how often the two met, and when last. One call to the store. */
export async function hopsOf(
  store: GraphReads,
  chains: readonly (readonly string[])[],
  meetings: EncounterFilter,
): Promise<Hop[][]> {
  const all = [...new Set(chains.flat())];
  if (all.length === 0) return [];
  const pages = await store.ties({
    ...meetings,
    of: all,
    among: all,
    level: "participants",
    orderBy: "COUNT",
    direction: "desc",
    first: all.length,
    count: false,
    meetings: 1,
  });
  const ties = new Map(pages.flatMap(({ rows }) => rows.map((tie) => [`${tie.of} ${tie.id}`, tie])));
  return chains.map((chain) =>
    chain.slice(1).flatMap((to, index): Hop[] => {
      const from = chain[index] ?? "";
      // a country's own ties add up all who sat there for it
      const tie = ties.get(labelOf(to) === "Country" ? `${to} ${from}` : `${from} ${to}`);
      return tie?.meetingIds[0] === undefined ? [] : [{ from, to, count: tie.count, meeting: tie.meetingIds[0] }];
    }),
  );
}
