import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { ApolloServer } from "@apollo/server";
import { ApolloServerPluginDrainHttpServer } from "@apollo/server/plugin/drainHttpServer";
import type { GraphStore } from "../graph/store.js";
import { statusOfAnswer } from "./answer-plugin.js";
import type { Context } from "./context.js";
import { formatError } from "./format-error.js";
import { createApp } from "./http/create-app.js";
import { listen } from "./http/listen.js";
import type { IngestArticle, ReadArticle } from "./ingest.js";
import { limits } from "./limits/limits.js";
import { requestGate } from "./limits/request-gate.js";
import { shapeRule } from "./limits/shape-rule.js";
import { printSchemaText } from "./print-schema.js";
import { buildSchema } from "./schema.js";

export interface ServeOptions {
  readonly store: GraphStore;
  readonly ingest: IngestArticle;
  /** For readArticle; without it that is off. */
  readonly read?: ReadArticle;
  readonly host: string;
  /** 0: any free one. */
  readonly port: number;
  /** Without it mutations are off. */
  readonly apiToken?: string | null;
  /** Origins whose pages may ask: "https://dashboard.example". */
  readonly corsOrigins?: readonly string[];
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
  const schema = buildSchema();
  const http = createServer();
  const apollo = new ApolloServer<Context>({
    schema,
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: [shapeRule],
    formatError: formatError(options.log),
    plugins: [
      requestGate(options.apiToken),
      statusOfAnswer,
      ApolloServerPluginDrainHttpServer({ httpServer: http, stopGracePeriodMillis: 8_000 }),
    ],
  });
  await apollo.start();
  http.requestTimeout = 30_000;
  http.headersTimeout = 15_000;
  http.on("request", createApp(options, apollo, printSchemaText(schema)));
  try {
    await listen(http, options.host, options.port);
  } catch (error) {
    await apollo.stop();
    throw error;
  }
  const { port } = http.address() as AddressInfo;
  return { url: `http://${urlHost(options.host)}:${port}`, close: () => apollo.stop() };
}

const urlHost = (host: string): string => (host.includes(":") ? `[${host}]` : host);
