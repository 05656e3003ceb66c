import {
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type SelectionSetNode,
} from "graphql";
import { argumentsOf } from "../plan/arguments-of.js";
import type { Walk } from "../plan/collect-fields.js";
import { pageSize } from "../relay/page-size.js";
import { limits } from "./limits.js";

/** How many nodes an operation can bring: every list counts with its `first`, times that of the lists above it.
 *  @returns more than the limit as soon as it is passed
 *  @throws BAD_USER_INPUT - a page size out of range */
export function measureCost(walk: Walk, type: GraphQLNamedType, set: SelectionSetNode): number {
  let cost = 0;
  let steps = 0;
  const visit = (owner: GraphQLNamedType, selections: SelectionSetNode, times: number): void => {
    for (const selection of selections.selections) {
      if (++steps > limits.steps) cost = Infinity;
      if (cost > limits.cost) return;
      if (selection.kind === "InlineFragment") {
        const on = selection.typeCondition && walk.schema.getType(selection.typeCondition.name.value);
        visit(on ?? owner, selection.selectionSet, times);
      } else if (selection.kind === "FragmentSpread") {
        const fragment = walk.fragments[selection.name.value];
        const on = fragment && walk.schema.getType(fragment.typeCondition.name.value);
        if (fragment && on) visit(on, fragment.selectionSet, times);
      } else {
        visitField(owner, selection, times);
      }
    }
  };
  const visitField = (owner: GraphQLNamedType, node: FieldNode, times: number): void => {
    const field = isObjectType(owner) || isInterfaceType(owner) ? owner.getFields()[node.name.value] : undefined;
    if (!field || !isCompositeType(getNamedType(field.type)) || !node.selectionSet) return;
    const own = times * sizeOf(walk, field, node);
    if (!isWrapping(field)) cost += own;
    visit(getNamedType(field.type), node.selectionSet, own);
  };
  visit(type, set, 1);
  return cost;
}

function sizeOf(walk: Walk, field: GraphQLField<unknown, unknown>, node: FieldNode): number {
  if (field.args.some(({ name }) => name === "first")) {
    const { first } = argumentsOf(walk, { field, nodes: [node] });
    return isList(field.type) ? Number(first ?? pageSize.usual) : pageSize.check(first);
  }
  return isList(field.type) && !isWrapping(field) ? limits.smallList : 1;
}

const isList = (type: GraphQLOutputType): boolean => isListType(isNonNullType(type) ? type.ofType : type);

/** The parts of a connection hold the nodes already counted. */
const WRAPPING: readonly string[] = ["edges", "nodes", "node", "pageInfo"];

const isWrapping = ({ name }: { readonly name: string }): boolean => WRAPPING.includes(name);
