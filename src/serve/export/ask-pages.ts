import type { ApolloServer } from "@apollo/server";
import type { GraphQLFormattedError, GraphQLSchema } from "graphql";
import { rowsAt, valueAt } from "../../table/read-cell.js";
import { pagedBy, tablesOf } from "../../table/tables-of.js";
import type { Context } from "../context.js";
import type { NamedQuery } from "./named-queries.js";

export interface Answered {
  readonly answers: readonly unknown[];
  /** Whether there is more than that. */
  readonly isTruncated: boolean;
}

/** Nothing, or not all, could be answered. */
export interface Refused {
  readonly status: number;
  readonly errors: readonly GraphQLFormattedError[];
}

export interface Asking {
  readonly apollo: ApolloServer<Context>;
  readonly schema: GraphQLSchema;
  readonly query: NamedQuery;
  readonly variables: Readonly<Record<string, unknown>>;
  /** One for all pages: they share its time. */
  readonly context: Context;
  /** After as many no further page is asked for. */
  readonly mostRows: number;
}

/** Puts a named query to the server as a client would, page after page where it goes on with $after. */
export async function askPages(asking: Asking): Promise<Answered | Refused> {
  const { apollo, schema, query, context, mostRows } = asking;
  const paged = pagedBy(schema, query.document);
  const tables = tablesOf(schema, query.document);
  const answers: unknown[] = [];
  let rows = 0;
  let variables = asking.variables;
  for (;;) {
    const { body, http } = await apollo.executeOperation({ query: query.text, variables }, { contextValue: context });
    if (body.kind !== "single") throw new Error("no answer comes in parts: nothing is deferred");
    const { data, errors } = body.singleResult;
    if (errors && errors.length > 0) return { status: http.status ?? statusOf(errors), errors };
    answers.push(data);
    rows += Math.max(0, ...tables.map(({ keys }) => rowsAt(data, keys).length));
    const after = paged && nextOf(valueAt(data, paged));
    if (after === null || after === variables["after"]) return { answers, isTruncated: false };
    if (rows >= mostRows) return { answers, isTruncated: true };
    variables = { ...variables, after };
  }
}

/** Where a connection, or a picture, goes on; null where it ends. */
function nextOf(list: unknown): string | null {
  const hasNext = valueAt(list, ["pageInfo", "hasNextPage"]);
  const next = hasNext === undefined ? valueAt(list, ["endCursor"]) : valueAt(list, ["pageInfo", "endCursor"]);
  return hasNext !== false && typeof next === "string" ? next : null;
}

/** Of an answer in which some field failed. */
const statusOf = (errors: readonly GraphQLFormattedError[]): number => {
  const codes = errors.map(({ extensions }) => extensions?.["code"]);
  if (codes.includes("QUERY_TIMEOUT")) return 504;
  return codes.includes("INTERNAL_SERVER_ERROR") ? 500 : 400;
};
