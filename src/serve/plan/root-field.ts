import type { GraphQLResolveInfo } from "graphql";
import { pathKey } from "./path-key.js";
import type { Subfield } from "./subfields.js";

/** The field that a resolver is called for, as the planner takes it. */
export function rootField(info: GraphQLResolveInfo): Subfield {
  const field = info.parentType.getFields()[info.fieldName];
  if (!field) throw new Error(`no field ${info.parentType.name}.${info.fieldName}`);
  return { name: info.fieldName, field, nodes: info.fieldNodes, path: pathKey(info.path) };
}
