import type { Request, RequestHandler, Response } from "express";
import type { ExecutionResult, FormattedExecutionResult } from "graphql";
import { EntenteError } from "../../errors.js";
import type { ContextOf } from "../context.js";
import { authorizationOf } from "../http/authorization-of.js";
import { bodyBytes } from "../http/read-body.js";
import type { LiveLimits } from "../limits/limits.js";
import { asGraphQLError, type Operations, type Params, type Prepared } from "./operations.js";

export interface EventStreamOptions {
  readonly operations: Operations;
  readonly contextOf: ContextOf;
  readonly limits: LiveLimits;
}

/** Serves GraphQL as server-sent events, by the protocol of graphql-sse with a connection for each operation: `next` for
 *  each answer, `complete` at the end. It writes by itself, for the library's handler keeps what a slow client has not
 *  read without bound. */
export class EventStreams {
  private readonly open = new Set<Response>();
  private closing = false;

  constructor(private readonly options: EventStreamOptions) {}

  readonly handle: RequestHandler = async (request, response) => {
    checkMethod(request);
    if (this.closing) throw closingDown();
    const { operations, contextOf } = this.options;
    const params = request.method === "GET" ? fromAddress(request) : (request.body as Params);
    const gone = new AbortController();
    response.once("close", () => gone.abort());
    const asked = { authorization: authorizationOf(request), bodyBytes: bodyBytes.get(request) ?? 0 };
    const prepared = operations.prepare(params, contextOf(asked, gone.signal));
    const isReady = "document" in prepared;
    if (isReady && prepared.operation === "mutation" && request.method === "GET") throw noMutation();
    this.start(response);
    if (!isReady) await send(response, "next", { errors: operations.shownErrors(prepared) });
    else await this.answer(response, prepared, params.query as string);
    if (!response.writableEnded) {
      await send(response, "complete");
      response.end();
    }
  };

  /** Ends every stream without `complete`: clients come back later. */
  async close(): Promise<void> {
    this.closing = true;
    const left = [...this.open].map((response) => new Promise((done) => response.once("close", done)));
    const late = setTimeout(() => this.open.forEach((response) => response.destroy()), this.options.limits.grace);
    for (const response of this.open) response.end();
    await Promise.all(left);
    clearTimeout(late);
  }

  private start(response: Response): void {
    response.writeHead(200, {
      "Content-Type": "text/event-stream; charset=utf-8",
      "Cache-Control": "no-cache, no-transform",
      Connection: "keep-alive",
      "X-Accel-Buffering": "no", // nginx would keep events back
    });
    response.write(":\n\n"); // some browsers wait for the first byte
    this.open.add(response);
    let before = -1;
    const pulse = setInterval(() => {
      const sent = response.socket?.bytesWritten ?? 0;
      if (response.writableLength > 0 && sent === before)
        response.destroy(); // nothing was taken since the last time
      else if (response.writableLength === 0) response.write(":\n\n");
      before = sent;
    }, this.options.limits.keepAlive);
    response.once("close", () => {
      clearInterval(pulse);
      this.open.delete(response);
    });
  }

  private async answer(response: Response, prepared: Prepared, query: string): Promise<void> {
    const { operations } = this.options;
    try {
      const result = await operations.run(prepared, query);
      for await (const one of answersOf(result, response)) await send(response, "next", operations.shown(one));
    } catch (error) {
      await send(response, "next", { errors: operations.shownErrors([asGraphQLError(error)]) });
    }
  }
}

type Answers = AsyncIterable<ExecutionResult | FormattedExecutionResult>;

/** The answers, which end when the client is gone. */
function answersOf(
  result: FormattedExecutionResult | AsyncIterable<ExecutionResult>,
  response: Response,
): Answers | readonly FormattedExecutionResult[] {
  if (!(Symbol.asyncIterator in result)) return [result];
  const iterator = result[Symbol.asyncIterator]();
  const leave = (): void => void iterator.return?.();
  response.once("close", leave);
  if (response.destroyed) leave();
  return { [Symbol.asyncIterator]: () => iterator };
}

/** Resolves when it is on its way: who reads slowly makes its own events wait. */
const send = (response: Response, event: "next" | "complete", data?: object): Promise<void> =>
  new Promise((done) => {
    if (response.writableEnded || response.destroyed) done();
    else response.write(`event: ${event}\ndata: ${data ? JSON.stringify(data) : ""}\n\n`, () => done());
  });

function checkMethod(request: Request): void {
  if (request.method !== "GET" && request.method !== "POST") {
    throw new EntenteError(
      "METHOD_NOT_ALLOWED",
      `${request.method} is not answered here.`,
      "Send POST or GET.",
      {},
      405,
    );
  }
  if (request.accepts("text/event-stream")) return;
  throw new EntenteError(
    "NOT_ACCEPTABLE",
    "This answers with server-sent events only.",
    "Send Accept: text/event-stream, or ask a query at /graphql.",
    {},
    406,
  );
}

/** @throws BODY_NOT_JSON */
function fromAddress({ query: { query, variables, operationName } }: Request): Params {
  if (typeof variables !== "string") return { query, operationName };
  try {
    return { query, operationName, variables: JSON.parse(variables) as unknown };
  } catch {
    throw new EntenteError("BODY_NOT_JSON", "variables is no JSON.", "Send them as a JSON object.");
  }
}

const noMutation = (): EntenteError =>
  new EntenteError("METHOD_NOT_ALLOWED", "A mutation is not done by GET.", "Send it as POST.", {}, 405);

const closingDown = (): EntenteError =>
  new EntenteError("SERVER_CLOSING", "The server is closing.", "Come back in a moment.", {}, 503);
