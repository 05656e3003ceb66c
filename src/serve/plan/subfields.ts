import type { FieldNode, GraphQLField, GraphQLNamedType } from "graphql";
import { isObjectType } from "graphql";
import { collectFields, type Walk } from "./collect-fields.js";

/** A field selected of a type, with all its nodes and its place in the answer. */
export interface Subfield {
  readonly name: string;
  readonly field: GraphQLField<unknown, unknown>;
  readonly nodes: readonly FieldNode[];
  readonly path: string;
}

/** The fields selected below these nodes, each with its place in the answer; `__typename` is none. */
export function subfields(
  walk: Walk,
  type: GraphQLNamedType | undefined,
  nodes: readonly FieldNode[],
  path: string,
): Subfield[] {
  if (!isObjectType(type)) return [];
  return [...collectFields(walk, type, nodes)].flatMap(([key, same]) => {
    const name = same[0]?.name.value ?? "";
    const field = type.getFields()[name];
    return field ? [{ name, field, nodes: same, path: `${path}/${key}` }] : [];
  });
}
