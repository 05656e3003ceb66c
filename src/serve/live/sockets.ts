import type { IncomingMessage, Server } from "node:http";
import type { Duplex } from "node:stream";
import { makeServer } from "graphql-ws";
import { WebSocketServer, type WebSocket } from "ws";
import type { ContextOf } from "../context.js";
import { authorizationOf } from "../http/authorization-of.js";
import { checkDepth } from "../http/read-body.js";
import { limits, type LiveLimits } from "../limits/limits.js";
import { tooMany } from "./announcements.js";
import { asGraphQLError, type Operations, type Prepared } from "./operations.js";

export interface SocketOptions {
  readonly operations: Operations;
  readonly contextOf: ContextOf;
  /** Origins whose pages may ask, beside that of the server itself. */
  readonly corsOrigins: readonly string[];
  readonly limits: LiveLimits;
  readonly log: (line: string) => void;
}

interface Extra {
  readonly request: IncomingMessage;
  /** Aborted when the client is gone. */
  readonly gone: AbortSignal;
}

/** Serves GraphQL over WebSockets at /graphql, by the protocol graphql-transport-ws.
 *  @returns closes: clients are told to come back later (1001) */
export function serveSockets(http: Server, options: SocketOptions): { close(): Promise<void> } {
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: limits.ingestBodyBytes,
    handleProtocols: (offered) => (offered.has(PROTOCOL) ? PROTOCOL : false),
  });
  const protocol = protocolOf(options);
  let closing = false;
  http.on("upgrade", (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on("error", () => undefined); // gone before it was there
    const { connections } = options.limits;
    if (new URL(request.url ?? "", "http://x").pathname !== "/graphql") refuse(socket, "404 Not Found");
    else if (!isAllowed(request, options.corsOrigins)) refuse(socket, "403 Forbidden");
    else if (closing || sockets.clients.size >= connections) refuse(socket, "503 Service Unavailable");
    else sockets.handleUpgrade(request, socket, head, (client) => open(client, request));
  });

  function open(client: WebSocket, request: IncomingMessage): void {
    const gone = new AbortController();
    const stop = keepAlive(client, options.limits.keepAlive);
    client.on("error", () => client.terminate()); // a frame that is too large, or none at all
    const closed = protocol.opened(
      {
        protocol: client.protocol,
        send: (text) => (client.readyState === client.OPEN ? written(client, text) : Promise.resolve()),
        close: (code, reason) => client.close(code, reason),
        onMessage: (take) =>
          client.on("message", (data: Buffer) => {
            take(data.toString()).catch((error: unknown) => {
              options.log(error instanceof Error ? (error.stack ?? error.message) : String(error));
              client.close(4500, "Something broke here.");
            });
          }),
      },
      { request, gone: gone.signal },
    );
    client.once("close", (code, reason) => {
      stop();
      gone.abort();
      void closed(code, reason.toString());
    });
  }

  return {
    close: async () => {
      closing = true;
      for (const client of sockets.clients) client.close(1001, "The server is closing.");
      const late = setTimeout(() => sockets.clients.forEach((client) => client.terminate()), options.limits.grace);
      await Promise.all([...sockets.clients].map((client) => new Promise((done) => client.once("close", done))));
      clearTimeout(late);
    },
  };
}

const PROTOCOL = "graphql-transport-ws";

const protocolOf = ({ operations, contextOf, limits: { operations: most } }: SocketOptions) =>
  makeServer<Record<string, unknown>, Extra>({
    onSubscribe: ({ extra, connectionParams, subscriptions }, _id, payload) => {
      if (Object.keys(subscriptions).length > most) return [asGraphQLError(tooMany(most, "on this connection"))];
      try {
        checkDepth(payload); // what is deeper could not even be counted
      } catch (error) {
        return [asGraphQLError(error)];
      }
      const bodyBytes = Buffer.byteLength(JSON.stringify(payload));
      const given = connectionParams?.["authorization"] ?? connectionParams?.["Authorization"];
      const authorization = typeof given === "string" ? given : authorizationOf(extra.request);
      const prepared = operations.prepare(payload, contextOf({ authorization, bodyBytes }, extra.gone));
      return "document" in prepared ? { ...prepared, query: payload.query } : prepared;
    },
    execute: run(operations),
    subscribe: run(operations),
    onNext: (_context, _id, _payload, _args, result) => operations.shown(result),
    onError: (_context, _id, _payload, errors) => operations.shownErrors(errors),
  });

const run = (operations: Operations) => (args: unknown) => {
  const prepared = args as Prepared & { readonly query: string }; // what onSubscribe gave
  return operations.run(prepared, prepared.query) as never;
};

/** Resolves when the text is on its way: who reads slowly makes its own events wait. */
const written = (client: WebSocket, text: string): Promise<void> =>
  new Promise((done) => client.send(text, () => done())); // a broken connection closes by itself

/** Drops a client that has not answered one ping by the time of the next. */
function keepAlive(client: WebSocket, interval: number): () => void {
  let isAlive = true;
  client.on("pong", () => (isAlive = true));
  const timer = setInterval(() => {
    if (!isAlive) client.terminate();
    isAlive = false;
    if (client.readyState === client.OPEN) client.ping();
  }, interval);
  return () => clearInterval(timer);
}

/** Browsers let any page open a WebSocket to anywhere, and ask nobody; programs send no Origin. */
function isAllowed({ headers }: IncomingMessage, corsOrigins: readonly string[]): boolean {
  const { origin, host } = headers;
  if (origin === undefined || corsOrigins.includes(origin)) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}

function refuse(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
