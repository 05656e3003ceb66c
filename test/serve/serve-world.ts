import { claimsOf } from "../../src/graph/save-facts.js";
import type { GraphStore } from "../../src/graph/store.js";
import type { IngestArticle } from "../../src/serve/ingest.js";
import { startServer, type RunningServer, type ServeOptions } from "../../src/serve/server.js";
import type { Telling } from "../world/telling.js";

export interface Answer {
  readonly status: number;
  // Tests look into answers of every shape; a wrong path fails the test.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly data: any;
  readonly errors: readonly { message: string; path?: unknown[]; extensions: Record<string, unknown> }[];
  readonly codes: readonly unknown[];
}

export interface ServedWorld extends RunningServer {
  readonly store: GraphStore;
  /** What the server wrote to its log. */
  readonly log: string[];
  ask(query: string, variables?: Record<string, unknown>, headers?: Record<string, string>): Promise<Answer>;
}

/** A server over real HTTP on a store that holds these readings. Closing it closes the store. */
export async function serveWorld(
  store: GraphStore,
  tellings: readonly Telling[],
  options: Partial<ServeOptions> = {},
): Promise<ServedWorld> {
  for (const telling of tellings) await store.save(claimsOf(telling.reading()));
  const log: string[] = [];
  const server = await startServer({
    store,
    ingest: noIngest,
    host: "127.0.0.1",
    port: 0,
    version: "0.0.0-test",
    log: (line) => log.push(line),
    queryTimeout: PATIENCE,
    ...options,
  });
  return {
    ...server,
    store,
    log,
    ask: (query, variables = {}, headers = {}) => ask(server.url, { query, variables }, headers),
    close: async () => {
      await server.close();
      await store.close();
    },
  };
}

/** A busy machine may take long to plan a statement for the first time. */
const PATIENCE = 60_000;

const noIngest: IngestArticle = () => Promise.reject(new Error("this test ingests nothing"));

export async function ask(url: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
  const { data, errors = [] } = (await response.json()) as Answer;
  return { status: response.status, data, errors, codes: errors.map(({ extensions }) => extensions["code"]) };
}
