import { getNamedType, type GraphQLResolveInfo } from "graphql";
import { labelOf, type Label } from "../../graph/model.js";
import type { NodePlan, Row } from "../../graph/plan.js";
import type { GraphReads } from "../../graph/store.js";
import { partyLabel, unknownId } from "../encounter/party-label.js";
import { argumentsOf } from "./arguments-of.js";
import type { ByIdTable } from "./by-id.js";
import type { Walk } from "./collect-fields.js";
import { pathKey } from "./path-key.js";
import { planById, planByIds } from "./plan-by-id.js";
import { planSelection } from "./plan-selection.js";
import { subfields, type Subfield } from "./subfields.js";
import { nodeView, type NodeView } from "./view.js";

/** Nodes that were brought, by the place in the answer that they were brought for. */
export interface Brought {
  /** The nodes of these ids, in their order; without those that are not there. */
  at(info: GraphQLResolveInfo, ids: readonly (string | null)[]): NodeView[];
}

/** A party that a question names, and by which argument. */
export interface Asked {
  readonly argument: string;
  readonly id: string;
}

/** Objects at one place of the answer, whose fields lead to nodes as a table says. */
export interface Place<Source> {
  readonly part: Subfield;
  readonly objects: readonly Source[];
  readonly table: ByIdTable<Source>;
}

/** Notes a place, with its type out of sight: places of several types are brought together. */
export const placeOf = <Source>(part: Subfield, objects: readonly Source[], table: ByIdTable<Source>): Place<never> =>
  ({ part, objects, table }) as unknown as Place<never>;

/** Brings, in one call, all nodes that the fields selected of some objects lead to, with all that is selected of them.
 *  @param asked the parties that the question names, where what it found does not show that they are there
 *  @throws UNKNOWN_ID - one of them is not there */
export async function bring(
  store: GraphReads,
  walk: Walk,
  places: readonly Place<never>[],
  asked: readonly Asked[] = [],
): Promise<Brought> {
  const plans: Record<string, NodePlan> = {};
  for (const { argument, id } of asked) plans[argument] = planById(partyLabel(id, argument), id);
  for (const { part, objects, table } of places) {
    for (const one of subfields(walk, getNamedType(part.field.type), part.nodes, part.path)) {
      const field = table[one.name];
      if (!field) continue;
      const args = argumentsOf(walk, one);
      for (const [label, ids] of idsByLabel(objects.flatMap((object) => field.ids(object, args)))) {
        plans[`${label} ${one.path}`] = planByIds(
          label,
          [...ids],
          planSelection(walk, one, walk.schema.getType(label)),
        );
      }
    }
  }
  const pages = Object.keys(plans).length > 0 ? await store.read(plans) : {};
  for (const { argument, id } of asked) if (pages[argument]?.rows.length === 0) unknownId(id, argument);
  const rows = new Map<string, Map<string, Row>>();
  for (const [name, page] of Object.entries(pages)) {
    const path = name.slice(name.indexOf(" ") + 1); // those asked for have no place
    const there = rows.get(path) ?? new Map<string, Row>();
    for (const row of page.rows) there.set(row.id, row);
    rows.set(path, there);
  }
  return {
    at: (info, ids) => {
      const there = rows.get(pathKey(info.path));
      return ids.flatMap((id) => {
        const row = id === null ? undefined : there?.get(id);
        return row ? [nodeView(row)] : [];
      });
    },
  };
}

/** The parts of a field by a way of names, whatever their aliases.
 *  @example partsAt(info, rootField(info), "paths", "hops") */
export function partsAt(walk: Walk, part: Subfield, ...[name, ...rest]: readonly string[]): Subfield[] {
  if (name === undefined) return [part];
  const here = subfields(walk, getNamedType(part.field.type), part.nodes, part.path).filter((one) => one.name === name);
  return here.flatMap((one) => partsAt(walk, one, ...rest));
}

function idsByLabel(ids: readonly (string | null)[]): Map<Label, Set<string>> {
  const found = new Map<Label, Set<string>>();
  for (const id of ids) {
    const label = id === null ? null : labelOf(id);
    if (id !== null && label) found.set(label, (found.get(label) ?? new Set()).add(id));
  }
  return found;
}
