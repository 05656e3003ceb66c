import type { ApolloServer } from "@apollo/server";
import {
  GraphQLError,
  getOperationAST,
  parse,
  specifiedRules,
  subscribe,
  validate,
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  type FormattedExecutionResult,
  type GraphQLFormattedError,
  type GraphQLSchema,
  type ValidationRule,
} from "graphql";
import { EntenteError } from "../../errors.js";
import type { Context } from "../context.js";
import { checkDepth } from "../http/read-body.js";
import { admit } from "../limits/admit.js";
import { limits } from "../limits/limits.js";

/** An operation as a client sends it. */
export interface Params {
  readonly query?: unknown;
  readonly variables?: unknown;
  readonly operationName?: unknown;
}

export interface Prepared extends ExecutionArgs {
  readonly contextValue: Context;
  readonly operation: "query" | "mutation" | "subscription";
}

export interface OperationsOptions {
  readonly schema: GraphQLSchema;
  readonly apollo: ApolloServer<Context>;
  /** Beside those of GraphQL itself. */
  readonly rules: readonly ValidationRule[];
  readonly apiToken: string | null | undefined;
  readonly formatError: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;
}

/** Runs what comes over WebSockets and event streams, under the limits that stand before every request: queries and
 *  mutations through Apollo, subscriptions here. */
export class Operations {
  constructor(private readonly options: OperationsOptions) {}

  /** Reads an operation; a subscription is checked to the end.
   *  @returns why it cannot run */
  prepare(params: Params, contextValue: Context): Prepared | readonly GraphQLError[] {
    try {
      const { query, variables, operationName } = checked(params);
      const { schema, rules, apiToken } = this.options;
      const document = parsed(query);
      const operation = getOperationAST(document, operationName);
      if (!operation) throw new EntenteError("BAD_REQUEST", "There is no such operation.", "Name one of the document.");
      if (operation.operation === "subscription") {
        const errors = validate(schema, document, [...specifiedRules, ...rules]);
        if (errors.length > 0) return errors.map((error) => withCode(error, "GRAPHQL_VALIDATION_FAILED"));
        const { authorization, bodyBytes } = contextValue;
        admit({ schema, document, operation, variables, authorization, bodyBytes }, apiToken);
      }
      const args = { schema, document, operationName, variableValues: variables, contextValue };
      return { ...args, operation: operation.operation };
    } catch (error) {
      return [asGraphQLError(error)];
    }
  }

  /** @returns one answer, or one for each event */
  async run(prepared: Prepared, query: string): Promise<FormattedExecutionResult | AsyncIterable<ExecutionResult>> {
    const { operation, operationName, variableValues, contextValue } = prepared;
    if (operation === "subscription") {
      const result = await subscribe(prepared);
      return "next" in result ? result : this.shown(result as ExecutionResult);
    }
    const request = { query, operationName: operationName ?? undefined, variables: { ...variableValues } };
    const { store, timeLimit } = contextValue;
    const { body } = await this.options.apollo.executeOperation(request, {
      contextValue: { ...contextValue, store: store.within({ timeLimit }) },
    });
    if (body.kind === "single") return body.singleResult;
    throw new Error("no answer comes in parts: nothing is deferred");
  }

  /** An answer as the client sees it. */
  shown({ errors, ...rest }: ExecutionResult | FormattedExecutionResult): FormattedExecutionResult {
    return { ...(errors ? { errors: this.shownErrors(errors) } : {}), ...rest };
  }

  shownErrors(errors: readonly (GraphQLError | GraphQLFormattedError)[]): GraphQLFormattedError[] {
    return errors.map((error) => {
      if (!(error instanceof GraphQLError)) return error; // Apollo has been over it
      const extensions: Record<string, unknown> = { code: "INTERNAL_SERVER_ERROR", ...error.extensions };
      delete extensions["http"]; // there is no status to set
      return this.options.formatError({ ...error.toJSON(), extensions }, error);
    });
  }
}

/** @throws BAD_REQUEST, BODY_TOO_DEEP */
function checked({ query, variables, operationName }: Params) {
  if (typeof query !== "string" || query === "") throw badRequest("query");
  if (variables != null && (typeof variables !== "object" || Array.isArray(variables))) throw badRequest("variables");
  if (operationName != null && typeof operationName !== "string") throw badRequest("operationName");
  checkDepth(variables);
  return { query, variables: (variables ?? {}) as Record<string, unknown>, operationName };
}

const badRequest = (what: string): EntenteError =>
  new EntenteError("BAD_REQUEST", `${what} is missing or of the wrong type.`, 'Send {"query": "…", "variables": {…}}.');

function parsed(query: string): DocumentNode {
  try {
    return parse(query, { maxTokens: limits.tokens });
  } catch (error) {
    throw withCode(error as GraphQLError, "GRAPHQL_PARSE_FAILED");
  }
}

const withCode = (error: GraphQLError, code: string): GraphQLError =>
  new GraphQLError(error.message, {
    nodes: error.nodes,
    source: error.source,
    positions: error.positions,
    originalError: error.originalError,
    extensions: { ...error.extensions, code },
  });

/** Errors of ours take their code along. */
export function asGraphQLError(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error;
  const originalError = error instanceof Error ? error : new Error(String(error));
  return new GraphQLError(originalError.message, { originalError });
}
