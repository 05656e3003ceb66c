import type { GraphQLSchema } from "graphql";
import { EntenteError } from "../../errors.js";
import { tablesOf, type Table } from "../../table/tables-of.js";
import type { Format } from "./formats.js";
import type { NamedQueries, NamedQuery } from "./named-queries.js";
import { ruleFor } from "./picture-of.js";

/** The lists of a query that an export is made of.
 *  @param list the name of one, where not all are wanted
 *  @throws EXPORT_LIST_UNKNOWN; EXPORT_NO_GRAPH - the answer is no graph */
export function wantedTables(
  schema: GraphQLSchema,
  queries: NamedQueries,
  query: NamedQuery,
  format: Format,
  list: string | null,
): readonly Table[] {
  const tables = tablesOf(schema, query.document);
  const wanted = list === null ? tables : tables.filter(({ name }) => name === list);
  if (wanted.length === 0) {
    const lists = tables.map(({ name }) => name);
    const message = `${query.name} has no list "${(list ?? "").slice(0, 80)}".`;
    throw new EntenteError("EXPORT_LIST_UNKNOWN", message, `It has: ${lists.join(", ")}.`, { lists });
  }
  if (!format.isGraph) return wanted;
  const graphs = wanted.filter((table) => ruleFor(table, query));
  if (graphs.length > 0) return graphs;
  const able = [...queries.values()].filter((one) => tablesOf(schema, one.document).some((each) => ruleFor(each, one)));
  const names = able.map(({ name }) => name);
  throw new EntenteError(
    "EXPORT_NO_GRAPH",
    `The answer to ${query.name} is no graph.`,
    `Ask for csv or json, or one of: ${names.join(", ")}.`,
    { queries: names },
  );
}
