import { knownLabel } from "../cypher/edge-anchor.js";
import { model, type Label } from "../model.js";
import { isWholeById } from "./compile-page.js";
import type { Page, PagePlan, RelationPlan, Row, Value } from "../plan.js";

/** Rows, and their count where the plan asks for it, as `compilePage` lays them out. */
export type RawPage = readonly RawRow[] | readonly [rows: readonly RawRow[], count: number];
type RawRow = readonly [id: string, ...values: unknown[]];

const NOTHING: readonly never[] = [];

/** Reads back what the compiled plan brought. */
export function pageFrom(page: RawPage, plan: PagePlan | RelationPlan): Page {
  return pageReader(plan)(page);
}

/** Made once per plan: a page has hundreds of rows, and each relation of each of them is a page again. */
function pageReader(plan: PagePlan | RelationPlan): (page: RawPage) => Page {
  const { first, count } = plan;
  const rowFrom = rowReader(plan);
  const sorts = isWholeById(plan);
  return (page) => {
    const [rows, total] = (count ? page : [page, null]) as readonly [readonly RawRow[], number | null];
    const ordered = sorts && rows.length > 1 ? rows.toSorted((a, b) => (a[0] < b[0] ? -1 : 1)) : rows;
    const shown = first === null || rows.length <= first ? ordered : ordered.slice(0, first);
    return { rows: shown.map(rowFrom), hasNextPage: rows.length > shown.length, count: total };
  };
}

function rowReader(plan: PagePlan | RelationPlan): (row: RawRow) => Row {
  const { properties, relations } = plan.select;
  const edge = "edge" in plan ? plan.edge : NOTHING;
  const evidence = "edgeEvidence" in plan ? plan.edgeEvidence : undefined;
  const evidenceFrom = evidence && rowReader(evidence);
  const readers = Object.entries(relations).map(([alias, relation]) => ({
    alias,
    read: pageReader(relation),
    isOf: ownersOf(relation.relation),
  }));
  const edgeAt = 1 + properties.length;
  const evidenceAt = edgeAt + edge.length;
  const relationsAt = evidenceAt + (evidence ? 1 : 0);
  return (row) => {
    const label = knownLabel(row[0]);
    const pages: Record<string, Page> = {};
    readers.forEach(({ alias, read, isOf }, index) => {
      if (isOf.has(label)) pages[alias] = read(row[relationsAt + index] as RawPage); // else another label of the list has it
    });
    return {
      label,
      id: row[0],
      properties: named(properties, row, 1),
      edge: named(edge, row, edgeAt),
      edgeEvidence: evidenceFrom ? (row[evidenceAt] as readonly RawRow[]).map(evidenceFrom) : NOTHING,
      relations: pages,
    };
  };
}

function named(names: readonly string[], row: RawRow, from: number): Record<string, Value> {
  const values: Record<string, Value> = {};
  let at = from;
  for (const name of names) values[name] = (row[at++] ?? null) as Value;
  return values;
}

function ownersOf(relation: string): ReadonlySet<Label> {
  return new Set((Object.keys(model) as Label[]).filter((label) => Object.hasOwn(model[label].relations, relation)));
}
