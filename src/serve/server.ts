import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { ApolloServer, type ApolloServerOptions, type ApolloServerPlugin } from "@apollo/server";
import { ApolloServerPluginCacheControlDisabled } from "@apollo/server/plugin/disabled";
import { ApolloServerPluginDrainHttpServer } from "@apollo/server/plugin/drainHttpServer";
import type { GraphStore } from "../graph/store.js";
import { statusOfAnswer } from "./answer-plugin.js";
import type { Context, ContextOf } from "./context.js";
import { formatError } from "./format-error.js";
import { createApp } from "./http/create-app.js";
import { listen } from "./http/listen.js";
import type { IngestArticle, ReadArticle } from "./ingest.js";
import { checkToken } from "./limits/check-token.js";
import { introspectionRule } from "./limits/introspection-rule.js";
import { limits, liveLimits, type LiveLimits } from "./limits/limits.js";
import { requestGate } from "./limits/request-gate.js";
import { shapeRule } from "./limits/shape-rule.js";
import { Announcements } from "./live/announcements.js";
import { EventStreams } from "./live/event-stream.js";
import { Operations } from "./live/operations.js";
import { serveSockets } from "./live/sockets.js";
import { Refusals } from "./refusal/refusals.js";
import { printSchemaText } from "./print-schema.js";
import { buildSchema } from "./schema.js";

export interface ServeOptions {
  readonly store: GraphStore;
  readonly ingest: IngestArticle;
  /** What was refused before this server started, and what will be; none yet unless given. */
  readonly refusals?: Refusals;
  /** For readArticle; without it that is off. */
  readonly read?: ReadArticle;
  readonly host: string;
  /** 0: any free one. */
  readonly port: number;
  /** Without it mutations are off. */
  readonly apiToken?: string | null;
  /** Origins whose pages may ask: "https://dashboard.example". */
  readonly corsOrigins?: readonly string[];
  /** Milliseconds that a query may take; 15,000 unless said. */
  readonly queryTimeout?: number;
  /** Whether questions about the schema are answered; they are unless said. */
  readonly introspection?: boolean;
  /** Rows after which an export reads no further page; 10,000 unless said. */
  readonly exportRows?: number;
  readonly live?: Partial<LiveLimits>;
  /** Keeps documents once they are parsed and found valid; its own unless given. */
  readonly documents?: ApolloServerOptions<Context>["documentStore"];
  /** Of this program, for /health. */
  readonly version: string;
  /** Takes what no client may see. */
  readonly log: (line: string) => void;
}

export interface RunningServer {
  /** "http://127.0.0.1:4000", without a slash at the end. */
  readonly url: string;
  /** Lets requests in progress end, takes no new ones. The store stays open. */
  close(): Promise<void>;
}

/** Starts the GraphQL server with its playground.
 *  @throws PORT_IN_USE, PORT_UNUSABLE
 *  @example const { url, close } = await startServer({ store, ingest, host: "127.0.0.1", port: 4000, version, log }) */
export async function startServer(options: ServeOptions): Promise<RunningServer> {
  const { apiToken, corsOrigins = [], introspection = true, queryTimeout = 15_000, log } = options;
  const { refusals = new Refusals() } = options;
  const ofLive = { ...liveLimits, ...options.live };
  const schema = buildSchema();
  const http = createServer();
  const rules = introspection ? [shapeRule] : [shapeRule, introspectionRule];
  const closers: (() => Promise<void>)[] = [];
  const apollo = new ApolloServer<Context>({
    schema,
    introspection: true, // the rule is ours, and holds for subscriptions too
    hideSchemaDetailsFromClientErrors: !introspection,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: rules,
    documentStore: options.documents,
    formatError: formatError(log),
    plugins: [
      ApolloServerPluginCacheControlDisabled(), // it would follow every field of every answer
      requestGate(apiToken),
      statusOfAnswer,
      onDrain(() => Promise.all(closers.map((close) => close()))), // before the next: it tells clients, and cuts nobody
      ApolloServerPluginDrainHttpServer({ httpServer: http, stopGracePeriodMillis: 8_000 }),
    ],
  });
  await apollo.start();
  const live = new Announcements(ofLive);
  const ingest = live.announcing(options.ingest);
  const contextOf: ContextOf = (request, signal) => {
    const store = options.store.within({ signal });
    const check = (): void => checkToken(request.authorization, apiToken);
    const { read } = options;
    return { ...request, store, ingest, read, checkToken: check, live, refusals, timeLimit: queryTimeout };
  };
  const operations = new Operations({ schema, apollo, rules, apiToken, formatError: formatError(log) });
  const streams = new EventStreams({ operations, contextOf, limits: ofLive });
  const sockets = serveSockets(http, { operations, contextOf, corsOrigins, limits: ofLive, log });
  closers.push(sockets.close, () => streams.close());
  http.requestTimeout = 30_000;
  http.headersTimeout = 15_000;
  const schemaText = introspection ? printSchemaText(schema) : null;
  http.on("request", createApp(options, { apollo, schema, contextOf, live, stream: streams.handle, schemaText }));
  try {
    await listen(http, options.host, options.port);
  } catch (error) {
    await apollo.stop();
    throw error;
  }
  const { port } = http.address() as AddressInfo;
  return { url: `http://${urlHost(options.host)}:${port}`, close: () => apollo.stop() };
}

const onDrain = (drain: () => Promise<unknown>): ApolloServerPlugin<Context> => ({
  serverWillStart: async () => ({ drainServer: async () => void (await drain()) }),
});

const urlHost = (host: string): string => (host.includes(":") ? `[${host}]` : host);
