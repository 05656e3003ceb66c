import {
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  type FragmentDefinitionNode,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionSetNode,
  type ValueNode,
} from "graphql";

/** What is asked of an object: a selection, and the type it is made of. */
export interface Part {
  readonly type: string;
  readonly set: SelectionSetNode;
}

export interface SelectedField {
  /** What it is called in the answer. */
  readonly key: string;
  readonly isList: boolean;
  /** Of what it holds; none of a value. */
  readonly parts: readonly Part[];
  readonly args: readonly { readonly name: string; readonly value: ValueNode }[];
}

export interface Walk {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode | undefined>>;
}

/** The fields that are selected, fragments opened, each key once, in the order of the document.
 *  A field that the schema does not have is left out: the server says so. */
export function selectedFields(walk: Walk, parts: readonly Part[]): readonly SelectedField[] {
  const found = new Map<string, SelectedField>();
  const visit = ({ type, set }: Part, open: readonly string[]): void => {
    for (const selection of set.selections) {
      if (selection.kind === "Field") {
        const name = selection.name.value;
        const declared = declaredType(walk.schema, type, name);
        if (!declared) continue;
        const key = selection.alias?.value ?? name;
        const parts = [...(found.get(key)?.parts ?? [])];
        if (selection.selectionSet) parts.push({ type: getNamedType(declared).name, set: selection.selectionSet });
        const args = (selection.arguments ?? []).map(({ name, value }) => ({ name: name.value, value }));
        found.set(key, { key, isList: isList(declared), parts, args });
      } else if (selection.kind === "InlineFragment") {
        visit({ type: selection.typeCondition?.name.value ?? type, set: selection.selectionSet }, open);
      } else {
        const name = selection.name.value;
        const fragment = open.includes(name) ? undefined : walk.fragments[name];
        if (fragment) visit({ type: fragment.typeCondition.name.value, set: fragment.selectionSet }, [...open, name]);
      }
    }
  };
  for (const part of parts) visit(part, []);
  return [...found.values()];
}

function declaredType(schema: GraphQLSchema, owner: string, field: string): GraphQLOutputType | undefined {
  const type = schema.getType(owner);
  if (field === "__typename" && isCompositeType(type)) return schema.getType("String") as GraphQLOutputType;
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[field]?.type : undefined;
}

const isList = (type: GraphQLOutputType): boolean =>
  isListType(type) || (isNonNullType(type) && isList(type.ofType as GraphQLOutputType));
