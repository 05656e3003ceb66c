import {
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  valueFromAST,
  type FieldNode,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type SelectionSetNode,
} from "graphql";
import type { Walk } from "../plan/collect-fields.js";
import { isWrapping } from "../relay/is-wrapping.js";
import { pageSize } from "../relay/page-size.js";
import { limits } from "./limits.js";

/** How many nodes an operation can bring. */
export interface Cost {
  readonly nodes: number;
  /** The part that can bring the most: its place, as "people.meetings.statements", and how many. */
  readonly most: { readonly path: string; readonly nodes: number };
}

/** Counts every list with its `first` or `limit`, times that of the lists above it.
 *  @throws BAD_USER_INPUT - a page size out of range */
export function measureCost(walk: Walk, type: GraphQLNamedType, set: SelectionSetNode): Cost {
  let nodes = 0;
  let most = { path: "", nodes: 0 };
  let steps = 0;
  const visit = (owner: GraphQLNamedType, selections: SelectionSetNode, times: number, path: string): void => {
    for (const selection of selections.selections) {
      if (++steps > limits.steps) nodes = Infinity;
      if (nodes === Infinity) return;
      if (selection.kind === "InlineFragment") {
        const on = selection.typeCondition && walk.schema.getType(selection.typeCondition.name.value);
        visit(on ?? owner, selection.selectionSet, times, path);
      } else if (selection.kind === "FragmentSpread") {
        const fragment = walk.fragments[selection.name.value];
        const on = fragment && walk.schema.getType(fragment.typeCondition.name.value);
        if (fragment && on) visit(on, fragment.selectionSet, times, path);
      } else {
        visitField(owner, selection, times, path);
      }
    }
  };
  const visitField = (owner: GraphQLNamedType, node: FieldNode, times: number, above: string): void => {
    const name = node.name.value;
    const field = isObjectType(owner) || isInterfaceType(owner) ? owner.getFields()[name] : undefined;
    if (!field || !isCompositeType(getNamedType(field.type)) || !node.selectionSet) return;
    const own = times * sizeOf(walk, field, node);
    const isPart = above !== "" && isWrapping(name); // `node` and `nodes` at the root are no parts of a connection
    const path = isPart ? above : [above, node.alias?.value ?? name].filter(Boolean).join(".");
    if (!isPart) nodes += own;
    if (!isPart && own > most.nodes) most = { path, nodes: own };
    visit(getNamedType(field.type), node.selectionSet, own, path);
  };
  visit(type, set, 1, "");
  return { nodes, most };
}

function sizeOf(walk: Walk, field: GraphQLField<unknown, unknown>, node: FieldNode): number {
  const sized = field.args.find(({ name }) => name === "first" || name === "limit");
  const size = sized && valueOf(walk, sized, node);
  if (sized) return isListOf(field.type) ? Number(size ?? pageSize.usual) : pageSize.check(size, sized.name);
  const listed = field.args.find(({ name }) => name === "ids");
  const ids = listed && valueOf(walk, listed, node);
  if (Array.isArray(ids)) return ids.length;
  return isListOf(field.type) && !isWrapping(field.name) ? limits.smallList : 1;
}

/** One argument alone: reading a filter beside it would cost more than all the rest. */
function valueOf({ variableValues }: Walk, { name, type, defaultValue }: GraphQLArgument, node: FieldNode): unknown {
  const given = node.arguments?.find((argument) => argument.name.value === name);
  const value: unknown = given && valueFromAST(given.value, type, variableValues);
  return value === undefined ? defaultValue : value;
}

const isListOf = (type: GraphQLOutputType): boolean => isListType(isNonNullType(type) ? type.ofType : type);
