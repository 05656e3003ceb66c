import { model, type Label } from "../../src/graph/model.js";
import { EARLIEST_FIRST, type NodePlan, type PagePlan, type RelationPlan, type Row, type Selection } from "../../src/graph/plan.js";
import type { GraphStore } from "../../src/graph/store.js";

/** The whole graph in canonical order, read through the port: two engines, or two ways to the same graph, are compared
 *  by it. When articles came in (`ingestedAt`) is left out. */
export async function snapshot(store: GraphStore): Promise<Record<string, unknown[]>> {
  const labels = Object.keys(model) as Label[];
  const graph: [string, unknown[]][] = [];
  for (const label of labels) {
    const { page } = await store.read({ page: everything(label) }); // all at once takes an engine seconds to plan
    graph.push([label, page.rows.map(canonical)]);
  }
  return Object.fromEntries(graph);
}

function everything(label: Label): NodePlan {
  return { label, orderBy: [], first: null, count: false, select: selectionOf(label, true) };
}

function selectionOf(label: Label, deep: boolean): Selection {
  const properties = Object.keys(model[label].properties).filter((name) => name !== "ingestedAt");
  const relations = deep ? Object.entries(model[label].relations) : [];
  return {
    properties,
    relations: Object.fromEntries(
      relations.map(([name, relation]): [string, RelationPlan] => [
        name,
        {
          relation: name,
          edge: "evidence" in relation ? [] : Object.keys(relation.properties),
          orderBy: [],
          first: null,
          count: true,
          ...("evidence" in relation ? {} : { edgeEvidence: whole(["quote", "article", "rule"]) }),
          select: { properties: [], relations: {} },
        },
      ]),
    ),
  };
}

const whole = (properties: readonly string[]): PagePlan => ({
  orderBy: EARLIEST_FIRST,
  first: null,
  count: false,
  select: { properties, relations: {} },
});

function canonical(row: Row): unknown {
  const { id, properties, relations } = row;
  return {
    id,
    ...properties,
    ...Object.fromEntries(
      Object.entries(relations).map(([name, page]) => [
        name,
        page.rows.map((to) => ({ id: to.id, ...to.edge, because: to.edgeEvidence.map((one) => one.properties) })),
      ]),
    ),
  };
}
