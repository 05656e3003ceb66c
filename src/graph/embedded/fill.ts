import { groupBy } from "../cypher/group-by.js";
import { knownLabel } from "../cypher/edge-anchor.js";
import type { Run } from "../cypher/run.js";
import { nodeProperty } from "../cypher/scope.js";
import { hasProperty, model, type Label } from "../model.js";
import type { Page, PagePlan, RelationPlan, Row, Selection, Value } from "../plan.js";
import { expand } from "./expand.js";

/** A node that some page shows, and the relationship that led to it. */
export interface Hit {
  readonly id: string;
  readonly edge: Readonly<Record<string, Value>>;
  /** What is selected of the node, where it was brought already. */
  readonly properties?: Readonly<Record<string, Value>>;
  /** The relationship's own, when its evidence is asked for. */
  readonly factId?: string;
}

interface Filled {
  readonly properties: Readonly<Record<string, Value>>;
  readonly relations: Readonly<Record<string, Page>>;
}

/** Brings what is selected of nodes, however many lists they are in: one look-up per label, one per relation. */
export async function fill(
  run: Run,
  hits: readonly Hit[],
  select: Selection,
  edgeEvidence: PagePlan | null,
): Promise<Map<Hit, Row>> {
  const filled = new Map<string, Filled>();
  for (const [label, ids] of groupBy(new Set(hits.map((hit) => hit.id)), knownLabel)) {
    const isBrought = hits.every((hit) => hit.properties);
    const properties = isBrought ? NONE : await propertiesOf(run, label, ids, select.properties);
    const relations = await relationsOf(run, label, ids, select.relations);
    for (const id of ids) filled.set(id, { properties: properties.get(id) ?? {}, relations: relations.get(id) ?? {} });
  }
  const evidence = edgeEvidence ? await evidenceOf(run, hits, edgeEvidence) : new Map<string, readonly Row[]>();
  const rows = new Map<Hit, Row>();
  for (const hit of hits) {
    const { properties = {}, relations = {} } = filled.get(hit.id) ?? {};
    const own = hit.factId === undefined ? [] : (evidence.get(hit.factId) ?? []);
    const { id, edge } = hit;
    const label = knownLabel(id);
    rows.set(hit, { label, id, properties: hit.properties ?? properties, edge, edgeEvidence: own, relations });
  }
  return rows;
}

const NONE: ReadonlyMap<string, Filled["properties"]> = new Map();

/** The columns c0, c1, ... of a row, by name. */
export function valuesOf(row: Readonly<Record<string, unknown>>, names: readonly string[]): Record<string, Value> {
  const values: Record<string, Value> = {};
  names.forEach((name, index) => {
    values[name] = (row[`c${index}`] ?? null) as Value;
  });
  return values;
}

async function propertiesOf(run: Run, label: Label, ids: readonly string[], names: readonly string[]) {
  const scope = { node: "n", labels: [label], edge: null, edgeProperties: {} };
  const own = names.filter((name) => hasProperty(label, name));
  const columns = own.map((name, index) => `, ${nodeProperty(scope, name).cypher} AS c${index}`).join("");
  const found = own.length
    ? await run(`UNWIND $ids AS id MATCH (n:${label} {id: id}) RETURN id${columns}`, { ids })
    : [];
  return new Map(
    found.map((row) => [
      row.id as string,
      // a property that only another label of the relation has is null here
      Object.fromEntries(
        names.map((name) => [name, (own.includes(name) ? row[`c${own.indexOf(name)}`] : null) as Value]),
      ),
    ]),
  );
}

async function relationsOf(
  run: Run,
  label: Label,
  ids: readonly string[],
  plans: Readonly<Record<string, RelationPlan>>,
): Promise<Map<string, Record<string, Page>>> {
  const result = new Map<string, [string, Page][]>(ids.map((id) => [id, []]));
  for (const [alias, plan] of Object.entries(plans)) {
    if (!Object.hasOwn(model[label].relations, plan.relation)) continue; // another label of the list has it
    const pages = await expand(run, label, ids, plan);
    for (const [id, page] of pages) result.get(id)?.push([alias, page]);
  }
  return new Map([...result].map(([id, pages]) => [id, Object.fromEntries(pages)]));
}

/** The assertions about the relationships. */
async function evidenceOf(run: Run, hits: readonly Hit[], page: PagePlan): Promise<Map<string, readonly Row[]>> {
  const factIds = [...new Set(hits.flatMap((hit) => hit.factId ?? []))];
  const pages = await expand(run, null, factIds, { ...page, relation: "evidence", edge: [] });
  return new Map([...pages].map(([factId, page]) => [factId, page.rows]));
}
