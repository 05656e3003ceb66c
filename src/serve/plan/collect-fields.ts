import {
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  getDirectiveValues,
  isAbstractType,
  isObjectType,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";

/** What planning needs of a running operation. */
export type Walk = Pick<GraphQLResolveInfo, "schema" | "fragments" | "variableValues">;

/** The fields selected below these nodes on this type, by response key: fragments opened, @skip and @include obeyed.
 *  @example collectFields(info, Person, info.fieldNodes).get("name") */
export function collectFields(
  walk: Walk,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
): Map<string, FieldNode[]> {
  const found = new Map<string, FieldNode[]>();
  const opened = new Set<string>();
  const visit = (set: SelectionSetNode): void => {
    for (const selection of set.selections) {
      if (!isIncluded(walk, selection)) continue;
      if (selection.kind === "Field") {
        const key = selection.alias?.value ?? selection.name.value;
        found.set(key, [...(found.get(key) ?? []), selection]);
      } else if (selection.kind === "InlineFragment") {
        if (applies(walk, selection.typeCondition?.name.value, type)) visit(selection.selectionSet);
      } else if (!opened.has(selection.name.value)) {
        opened.add(selection.name.value);
        const fragment = walk.fragments[selection.name.value];
        if (fragment && applies(walk, fragment.typeCondition.name.value, type)) visit(fragment.selectionSet);
      }
    }
  };
  for (const node of nodes) if (node.selectionSet) visit(node.selectionSet);
  return found;
}

function isIncluded(walk: Walk, node: SelectionNode): boolean {
  if (getDirectiveValues(GraphQLSkipDirective, node, walk.variableValues)?.["if"] === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, walk.variableValues)?.["if"] !== false;
}

function applies(walk: Walk, condition: string | undefined, type: GraphQLObjectType): boolean {
  if (condition === undefined || condition === type.name) return true;
  const named = walk.schema.getType(condition);
  return named !== undefined && !isObjectType(named) && isAbstractType(named) && walk.schema.isSubType(named, type);
}
