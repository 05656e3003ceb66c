import { getVariableValues, type GraphQLSchema } from "graphql";
import { rowsAt } from "../../table/read-cell.js";
import type { Table } from "../../table/tables-of.js";
import type { NamedQuery } from "./named-queries.js";
import { pictureRules, type PictureRule } from "./picture-rules.js";
import { PictureBuilder, type Picture } from "../../picture/picture.js";

/** The rule that reads a table; undefined where it is no graph. */
export function ruleFor(table: Table, query: NamedQuery): PictureRule | undefined {
  const parts = new Set(table.columns.flatMap(({ keys }) => keys[0] ?? []));
  const variables = (query.operation.variableDefinitions ?? []).map(({ variable }) => variable.name.value);
  return pictureRules.find(
    ({ has, variable }) =>
      has.every((part) => parts.has(part)) && (variable === undefined || variables.includes(variable)),
  );
}

/** The nodes and edges in the answers to a query.
 *  @param tables those that are wanted; what is no graph among them adds nothing */
export function pictureOf(
  schema: GraphQLSchema,
  query: NamedQuery,
  given: Readonly<Record<string, unknown>>,
  tables: readonly Table[],
  answers: readonly unknown[],
): Picture {
  const { coerced } = getVariableValues(schema, query.operation.variableDefinitions ?? [], given);
  const into = new PictureBuilder();
  for (const answer of answers) {
    for (const table of tables) {
      const rule = ruleFor(table, query);
      for (const row of rule ? rowsAt(answer, table.keys) : []) {
        rule?.read(row, into, { table, variables: coerced ?? given });
      }
    }
  }
  return into.build();
}
