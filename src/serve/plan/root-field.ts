import type { FieldNode, GraphQLResolveInfo } from "graphql";
import { pathKey } from "./path-key.js";
import type { Subfield } from "./subfields.js";

/** Within one execution graphql-js gives every row the same list of field nodes, and no two places of the answer share
 *  one: what is known of a place is found by it, and need not be made again for each of a thousand rows. */
const known = new WeakMap<readonly FieldNode[], Subfield>();

/** The field that a resolver is called for, as the planner takes it. */
export function rootField(info: GraphQLResolveInfo): Subfield {
  const before = known.get(info.fieldNodes);
  if (before) return before;
  const field = info.parentType.getFields()[info.fieldName];
  if (!field) throw new Error(`no field ${info.parentType.name}.${info.fieldName}`);
  const made = { name: info.fieldName, field, nodes: info.fieldNodes, path: pathKey(info.path) };
  known.set(info.fieldNodes, made);
  return made;
}
