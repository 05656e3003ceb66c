import { isInterfaceType, isObjectType, type GraphQLSchema } from "graphql";
import { schemaNotes } from "./schema-notes.js";
import type { LinkView, NodeView } from "./view.js";

/** Lets graphql-js call what reads the plan's rows without the promises that type-graphql wraps around it: one for every
 *  type of an interface, one for every field with arguments. A page of fifty meetings has hundreds of each. */
export function directly(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isInterfaceType(type) && schema.getPossibleTypes(type).every((one) => schemaNotes.label(one) !== null))
      type.resolveType = (node: NodeView) => node.row.label;
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const resolve = schemaNotes.resolve(field);
      if (resolve) field.resolve = (source, _arguments, _context, info) => resolve(source as NodeView & LinkView, info);
    }
  }
  return schema;
}
