import { Kind, type DocumentNode, type FragmentDefinitionNode, type GraphQLSchema } from "graphql";
import { getOperationAST } from "graphql";
import { selectedFields, type Part, type SelectedField, type Walk } from "./selected-fields.js";

/** A column: its name, and the keys that lead to its cell in a row. */
export interface Column {
  readonly name: string;
  readonly keys: readonly string[];
}

/** A list of an answer, as a table. Known from the question alone: an answer without a row has the same columns. */
export interface Table {
  /** "countries", "between.meetings": its place, without the `nodes` of a connection. */
  readonly name: string;
  /** The keys that lead to its rows in the answer. */
  readonly keys: readonly string[];
  readonly columns: readonly Column[];
}

/** The lists of objects that an operation asks for, outermost only, in the order of the document.
 *  @param operationName needed where the document has several
 *  @example tablesOf(schema, parse("{ topPairs { a { name } count } }"))
 *  // [{ name: "topPairs", keys: ["topPairs"], columns: [{ name: "a.name", keys: ["a", "name"] }, { name: "count", … }] }] */
export function tablesOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName?: string | null,
): readonly Table[] {
  const walk = { schema, fragments: fragmentsOf(document) };
  const tables: Table[] = [];
  const visit = (parts: readonly Part[], above: readonly string[]): void => {
    for (const { key, isList, parts: inner } of selectedFields(walk, parts)) {
      const keys = [...above, key];
      if (isList && inner.length > 0) tables.push({ name: nameOf(keys), keys, columns: columnsOf(walk, inner, []) });
      else visit(inner, keys);
    }
  };
  visit(rootOf(schema, document, operationName), []);
  return tables;
}

/** The list that goes on with the variable $after; null when none does.
 *  @returns the keys that lead to it in the answer */
export function pagedBy(schema: GraphQLSchema, document: DocumentNode, variable = "after"): readonly string[] | null {
  const walk = { schema, fragments: fragmentsOf(document) };
  const takes = ({ args }: SelectedField): boolean =>
    args.some(({ value }) => value.kind === Kind.VARIABLE && value.name.value === variable);
  const search = (parts: readonly Part[], above: readonly string[]): readonly string[] | null => {
    for (const field of selectedFields(walk, parts)) {
      const keys = [...above, field.key];
      const found = takes(field) ? keys : field.isList ? null : search(field.parts, keys);
      if (found) return found;
    }
    return null;
  };
  return search(rootOf(schema, document), []);
}

function columnsOf(walk: Walk, parts: readonly Part[], above: readonly string[]): readonly Column[] {
  return selectedFields(walk, parts).flatMap((field) => {
    const keys = [...above, field.key];
    if (field.parts.length > 0 && !field.isList) return columnsOf(walk, field.parts, keys);
    return [{ name: field.parts.length > 0 ? nameOf(keys) : keys.join("."), keys }];
  });
}

const nameOf = (keys: readonly string[]): string =>
  (keys.length > 1 && keys.at(-1) === "nodes" ? keys.slice(0, -1) : keys).join(".");

function rootOf(schema: GraphQLSchema, document: DocumentNode, operationName?: string | null): readonly Part[] {
  const operation = getOperationAST(document, operationName);
  const type = operation && schema.getRootType(operation.operation);
  return type ? [{ type: type.name, set: operation.selectionSet }] : [];
}

const fragmentsOf = (document: DocumentNode): Record<string, FragmentDefinitionNode> =>
  Object.fromEntries(
    document.definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [])),
  );
