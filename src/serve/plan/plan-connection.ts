import { getNamedType } from "graphql";
import type { NodePlan, RelationPlan } from "../../graph/plan.js";
import { argumentsOf } from "./arguments-of.js";
import type { Walk } from "./collect-fields.js";
import { connectionNodes } from "./connection-nodes.js";
import { planSelection } from "./plan-selection.js";
import { schemaNotes } from "./schema-notes.js";
import type { Subfield } from "./subfields.js";

/** Plans the page of a list: its arguments, and what is selected of its nodes, under `nodes` as under `edges { node }`.
 *  @throws CURSOR_INVALID, BAD_USER_INPUT, BAD_DATE, BAD_RANGE, FILTER_TOO_DEEP, FILTER_TOO_LARGE, TEXT_TOO_LONG */
export function planConnection(walk: Walk, part: Subfield): NodePlan {
  const list = schemaNotes.list(part.field.type);
  if (!list) throw new Error(`${part.name} is no list`);
  const page = list.page(argumentsOf(walk, part));
  const properties = new Set(page.orderBy.map((order) => order.property)); // cursors are made of them
  const relations: Record<string, RelationPlan> = {};
  const { nodes, count } = connectionNodes(walk, part, getNamedType(part.field.type));
  for (const node of nodes) {
    const selection = planSelection(walk, node);
    selection.properties.forEach((property) => properties.add(property));
    Object.assign(relations, selection.relations);
  }
  properties.delete("id"); // always there
  return { ...page, label: list.label, count, select: { properties: [...properties], relations } };
}
