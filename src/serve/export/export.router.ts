import type { ApolloServer } from "@apollo/server";
import { Router, type Request, type Response } from "express";
import type { GraphQLSchema } from "graphql";
import { tablesOf } from "../../table/tables-of.js";
import type { Context } from "../context.js";
import { askPages, type Refused } from "./ask-pages.js";
import { fileName } from "./file-name.js";
import { formatNamed, formats } from "./formats.js";
import { namedQueries, queryNamed, type NamedQuery } from "./named-queries.js";
import { ownPagesOnly } from "./own-pages-only.js";
import { ruleFor } from "./picture-of.js";
import { readVariables, variablesOf } from "./read-variables.js";
import { wantedTables } from "./wanted-tables.js";

export interface ExportParts {
  readonly apollo: ApolloServer<Context>;
  readonly schema: GraphQLSchema;
  /** Makes the context of a request; what it asks ends when its answer is closed. */
  readonly contextFor: (request: Request, response: Response) => Context;
  readonly corsOrigins: readonly string[];
  readonly mostRows: number;
}

/** Parameters that are no variables. */
const OWN = ["query", "list", "bom"];

/** Answers named queries as files, for tools that read addresses: /export/csv?query=top-pairs&first=20. */
export function exports({ apollo, schema, contextFor, corsOrigins, mostRows }: ExportParts): Router {
  const queries = namedQueries();
  const router = Router();
  router.use(ownPagesOnly(corsOrigins));
  router.get("/", (_request, response) => {
    const described = [...queries.values()].map((query) => describe(schema, query));
    response.json({ formats: Object.keys(formats), queries: described });
  });
  router.get("/:format", async (request, response) => {
    const format = formatNamed(request.params.format);
    const parameters = new URL(request.originalUrl, "http://any").searchParams;
    const query = queryNamed(queries, parameters.getAll("query"));
    const variables = readVariables(schema, query, parameters, OWN);
    const tables = wantedTables(schema, queries, query, format, parameters.get("list") || null);
    const context = contextFor(request, response);
    const answered = await askPages({ apollo, schema, query, variables, context, mostRows });
    if ("errors" in answered) {
      response.status(answered.status).json({ errors: withNextStep(answered, query) });
      return;
    }
    const { answers, isTruncated } = answered;
    const bom = parameters.get("bom") === "1";
    const body = format.write({ schema, query, variables, tables, answers, bom });
    if (isTruncated) response.setHeader("X-Entente-Truncated", "true");
    response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox"); // it holds words of strangers
    response.attachment(fileName(query.name, variables, request.params.format));
    response.setHeader("Content-Type", format.type);
    response.send(body);
  });
  return router;
}

function describe(schema: GraphQLSchema, query: NamedQuery): object {
  const tables = tablesOf(schema, query.document);
  return {
    name: query.name,
    about: query.about,
    variables: variablesOf(query),
    lists: tables.map(({ name }) => name),
    isGraph: tables.some((table) => ruleFor(table, query)),
  };
}

/** Errors of GraphQL itself, as of a value that a type does not have, say no next step. */
const withNextStep = ({ errors }: Refused, query: NamedQuery): Refused["errors"] =>
  errors.map((error) => ({
    ...error,
    extensions: { next: `See schema/examples/${query.name}.graphql and /schema.graphql.`, ...error.extensions },
  }));
