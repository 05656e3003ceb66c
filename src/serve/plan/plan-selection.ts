import { getNamedType, isAbstractType, isObjectType, type GraphQLNamedType, type GraphQLObjectType } from "graphql";
import { model, type Label } from "../../graph/model.js";
import type { RelationPlan, Selection } from "../../graph/plan.js";
import type { Walk } from "./collect-fields.js";
import { bringAll, planFollowing } from "./plan-following.js";
import { planLink } from "./plan-link.js";
import type { ReadsWith } from "./reads.js";
import { schemaNotes } from "./schema-notes.js";
import { subfields, type Subfield } from "./subfields.js";
import { uniteSelections } from "./unite-selections.js";

/** Turns what is selected of the node or nodes that a field leads to into what a store has to bring for each.
 *  @param type another type than the field's own: where an interface is known to be this
 *  @param to the labels that the relation leads to, where the field's interface allows more */
export function planSelection(
  walk: Walk,
  part: Subfield,
  type: GraphQLNamedType = getNamedType(part.field.type),
  to?: readonly Label[],
): Selection {
  if (isObjectType(type)) return planNode(walk, part, type);
  if (!isAbstractType(type)) return { properties: [], relations: {} };
  const possible = walk.schema.getPossibleTypes(type).map((one) => ({ one, label: labelOfType(one) }));
  const there = possible.filter(({ label }) => to === undefined || to.includes(label));
  return uniteSelections(there.map(({ one, label }) => ({ label, selection: planNode(walk, part, one) })));
}

function planNode(walk: Walk, { nodes, path }: Subfield, type: GraphQLObjectType): Selection {
  const label = labelOfType(type);
  const properties = new Set<string>();
  const relations: Record<string, RelationPlan> = {};
  for (const part of subfields(walk, type, nodes, path)) {
    const reads = schemaNotes.reads(part.field);
    if (!reads) properties.add(part.name);
    else if ("values" in reads) valuesRead(walk, part, reads.values).forEach((value) => properties.add(value));
    else if ("nodes" in reads) relations[part.path] = planFollowing(walk, part, [label], reads.nodes, reads.orderBy);
    else if ("count" in reads) relations[part.path] = { ...bringAll(reads.count), first: 0, count: true };
    else if ("links" in reads) {
      const known = reads.links.filter((relation) => relation in model[label].relations);
      for (const relation of known) relations[`${part.path}/${relation}`] = planLink(walk, part, label, relation);
    }
  }
  properties.delete("id"); // always there
  return { properties: [...properties], relations };
}

function valuesRead(
  walk: Walk,
  { field, nodes, path }: Subfield,
  { of, always }: ReadsWith<"values">["values"],
): readonly string[] {
  const own = subfields(walk, getNamedType(field.type), nodes, path);
  return [...always, ...own.flatMap(({ name }) => of[name] ?? [])];
}

function labelOfType(type: GraphQLObjectType): Label {
  const label = schemaNotes.label(type);
  if (!label) throw new Error(`${type.name} stands for no label of the graph`);
  return label;
}
