import { groupBy } from "../../cypher/group-by.js";
import { knownLabel } from "../../cypher/edge-anchor.js";
import type { Run } from "../../cypher/run.js";
import { model, type Label } from "../../model.js";
import { SEARCHABLE, type SearchLabel } from "../../search/question.js";
import type { Indexed } from "./search-index.js";

/** Brings what the index keeps of nodes.
 *  @param ids of which; null: of all */
export async function* readIndexed(run: Run, ids: readonly string[] | null): AsyncGenerator<readonly Indexed[]> {
  if (ids === null) {
    for (const label of SEARCHABLE) yield await read(run, label, `MATCH (n:${label})`, {});
    return;
  }
  for (const [label, own] of groupBy(ids, knownLabel))
    if (isSearchable(label))
      yield await read(run, label, `UNWIND $ids AS id MATCH (n:${label} {id: id})`, { ids: own });
}

export const isSearchable = (label: Label | null): label is SearchLabel =>
  SEARCHABLE.some((searchable) => searchable === label);

async function read(run: Run, label: SearchLabel, match: string, parameters: Parameters<Run>[1]): Promise<Indexed[]> {
  const [from, to] = DAYS[label] ?? [];
  const columns = {
    name: "name",
    aliases: "aliases",
    title: "title",
    text: "text",
    from,
    to,
    knownSince: "knownSince",
  };
  const own = Object.entries(columns).map(([column, property]) =>
    property !== undefined && Object.hasOwn(model[label].properties, property)
      ? `n.${property} AS \`${column}\``
      : `null AS \`${column}\``,
  );
  const rows = await run(`${match} RETURN n.id AS id, ${own.join(", ")}`, parameters);
  return rows as unknown as Indexed[];
}

/** First and last day; an article has one, perhaps cut to the month or the year. */
const DAYS: Partial<Record<SearchLabel, readonly [from: string, to: string]>> = {
  Statement: ["dateFrom", "dateTo"],
  Article: ["publishedAt", "publishedAt"],
};
