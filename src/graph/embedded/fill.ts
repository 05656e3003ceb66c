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
  readonly label: Label;
  readonly properties: Readonly<Record<string, Value>>;
  readonly relations: Readonly<Record<string, Page>>;
}

/** Brings what is selected of nodes, however many lists they are in: one look-up per label, one per relation, all of them
 *  side by side.
 *  @param mayBeGone whether some of them may not be there
 *  @returns a row for each hit; null for one that is not there */
export async function fill(
  run: Run,
  hits: readonly Hit[],
  select: Selection,
  evidencePlan: PagePlan | null,
  mayBeGone = false,
): Promise<(Row | null)[]> {
  const filled = new Map<string, Filled>();
  const isBrought = hits.every((hit) => hit.properties);
  const filling = [...groupBy(new Set(hits.map((hit) => hit.id)), knownLabel)].map(async ([label, ids]) => {
    const [properties, relations] = await Promise.all([
      isBrought ? NONE : propertiesOf(run, label, ids, select.properties, mayBeGone),
      relationsOf(run, label, ids, select.relations),
    ]);
    for (const id of ids) {
      const own = properties.get(id);
      if (own || !mayBeGone) filled.set(id, { label, properties: own ?? {}, relations: relations.get(id) ?? {} });
    }
  });
  const [evidence] = await Promise.all([evidencePlan ? evidenceOf(run, hits, evidencePlan) : NO_EVIDENCE, ...filling]);
  return hits.map(({ id, edge, properties, factId }) => {
    const own = filled.get(id);
    if (!own) return null;
    const { label, relations } = own;
    const edgeEvidence = factId === undefined ? NOTHING : (evidence.get(factId) ?? NOTHING);
    return { label, id, properties: properties ?? own.properties, edge, edgeEvidence, relations };
  });
}

const NONE: ReadonlyMap<string, Filled["properties"]> = new Map();
const NO_EVIDENCE: ReadonlyMap<string, readonly Row[]> = new Map();
const NOTHING: readonly Row[] = [];

/** The columns c0, c1, ... of a row, by name. */
export function valuesOf(row: Readonly<Record<string, unknown>>, names: readonly string[]): Record<string, Value> {
  const values: Record<string, Value> = {};
  names.forEach((name, index) => {
    values[name] = (row[`c${index}`] ?? null) as Value;
  });
  return values;
}

/** @param always also when nothing is to be brought: those that are not there are not among what comes back */
async function propertiesOf(run: Run, label: Label, ids: readonly string[], names: readonly string[], always: boolean) {
  const scope = { node: "n", labels: [label], edge: null, edgeProperties: {} };
  const own = names.filter((name) => hasProperty(label, name));
  const columns = own.map((name, index) => `, ${nodeProperty(scope, name).cypher} AS c${index}`).join("");
  const found =
    own.length > 0 || always
      ? await run(`UNWIND $ids AS id MATCH (n:${label} {id: id}) RETURN id${columns}`, { ids })
      : [];
  const elsewhere = Object.fromEntries(names.filter((name) => !own.includes(name)).map((name) => [name, null]));
  return new Map(found.map((row) => [row.id as string, { ...elsewhere, ...valuesOf(row, own) }]));
}

async function relationsOf(
  run: Run,
  label: Label,
  ids: readonly string[],
  plans: Readonly<Record<string, RelationPlan>>,
): Promise<Map<string, Record<string, Page>>> {
  const result = new Map<string, Record<string, Page>>(ids.map((id) => [id, {}]));
  const own = Object.entries(plans).filter(([, { relation }]) => Object.hasOwn(model[label].relations, relation));
  const expanding = own.map(async ([alias, plan]) => {
    for (const [id, page] of await expand(run, label, ids, plan)) {
      const pages = result.get(id);
      if (pages) pages[alias] = page;
    }
  });
  await Promise.all(expanding);
  return result;
}

/** The assertions about the relationships. */
async function evidenceOf(run: Run, hits: readonly Hit[], page: PagePlan): Promise<Map<string, readonly Row[]>> {
  const factIds = [...new Set(hits.flatMap((hit) => hit.factId ?? []))];
  const pages = await expand(run, null, factIds, { ...page, relation: "evidence", edge: [] });
  return new Map([...pages].map(([factId, page]) => [factId, page.rows]));
}
