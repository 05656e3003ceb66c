import type { ErrorRequestHandler, RequestHandler } from "express";
import { EntenteError } from "../../errors.js";
import { tooLarge } from "./read-body.js";

interface HttpError {
  readonly status?: number;
  readonly type?: string;
}

/** What went wrong before or beside GraphQL is answered in the shape of a GraphQL answer, and never with a stack. */
export const answerError =
  (log: (line: string) => void): ErrorRequestHandler =>
  (error: unknown, _request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const { code, message, status, next: step } = toEntente(error, log);
    response.status(status).json({ errors: [{ message, extensions: { code, next: step } }] });
  };

/** Any other path. */
export const answerNotFound: RequestHandler = (request) => {
  throw new EntenteError(
    "NOT_FOUND",
    `${request.method} ${request.path.slice(0, 80)}: there is nothing here.`,
    "The explorer is at /, GraphQL at /graphql, the playground at /playground, files for dashboards at /export.",
    {},
    404,
  );
};

function toEntente(error: unknown, log: (line: string) => void): EntenteError {
  if (error instanceof EntenteError) return error;
  const { status, type } = error as HttpError;
  if (type === "entity.too.large") return tooLarge(null);
  if (type === "encoding.unsupported") {
    return new EntenteError(
      "BAD_ENCODING",
      "This Content-Encoding is not read.",
      "Send gzip, br, deflate or none.",
      {},
      415,
    );
  }
  if (status !== undefined && status >= 400 && status < 500) {
    return new EntenteError(
      "BAD_REQUEST",
      "The request could not be read.",
      "Send it whole, as plain HTTP.",
      {},
      status,
    );
  }
  log(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return new EntenteError("INTERNAL_SERVER_ERROR", "Something broke here.", "The server's log says what.", {}, 500);
}
