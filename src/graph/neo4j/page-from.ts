import { knownLabel } from "../cypher/edge-anchor.js";
import { model } from "../model.js";
import type { Page, PagePlan, RelationPlan, Row, Value } from "../plan.js";

/** A row as `compilePage` lays it out. */
type RawRow = readonly [
  id: string,
  properties: readonly Value[],
  edge: readonly Value[],
  edgeEvidence: readonly RawRow[],
  relations: readonly RawPage[],
];
export type RawPage = readonly [rows: readonly RawRow[], count: number | null];

/** Reads back what the compiled plan brought. */
export function pageFrom([rows, count]: RawPage, plan: PagePlan | RelationPlan): Page {
  const shown = plan.first === null ? rows : rows.slice(0, plan.first);
  return { rows: shown.map((row) => rowFrom(row, plan)), hasNextPage: rows.length > shown.length, count };
}

function rowFrom([id, properties, edge, edgeEvidence, relations]: RawRow, plan: PagePlan | RelationPlan): Row {
  const label = knownLabel(id);
  const { select } = plan;
  const evidence = "edgeEvidence" in plan ? plan.edgeEvidence : undefined;
  const pages = Object.entries(select.relations).flatMap(([alias, relation], index): [string, Page][] => {
    const page = relations[index];
    const own = Object.hasOwn(model[label].relations, relation.relation); // else another label of the list has it
    return page && own ? [[alias, pageFrom(page, relation)]] : [];
  });
  return {
    label,
    id,
    properties: named(select.properties, properties),
    edge: named("edge" in plan ? plan.edge : [], edge),
    edgeEvidence: evidence ? edgeEvidence.map((row) => rowFrom(row, evidence)) : [],
    relations: Object.fromEntries(pages),
  };
}

function named(names: readonly string[], values: readonly Value[]): Record<string, Value> {
  return Object.fromEntries(names.map((name, index) => [name, values[index] ?? null]));
}
