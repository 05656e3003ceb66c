import type { GraphQLFormattedError } from "graphql";

/** What a client sees of an error. Of those that we did not foresee it sees nothing: the log has them. */
export const formatError =
  (log: (line: string) => void) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    if (formatted.extensions?.["code"] !== "INTERNAL_SERVER_ERROR") return formatted;
    const cause = (error as { originalError?: unknown }).originalError ?? error;
    log(cause instanceof Error ? (cause.stack ?? cause.message) : String(cause));
    return {
      message: "Something broke here. The server's log says what.",
      ...(formatted.path ? { path: formatted.path } : {}),
      extensions: { code: "INTERNAL_SERVER_ERROR" },
    };
  };
