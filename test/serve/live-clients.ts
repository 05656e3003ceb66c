import { createClient as createSseClient } from "graphql-sse";
import { createClient as createWsClient } from "graphql-ws";
import { WebSocket } from "ws";
import { claimsOf } from "../../src/graph/save-facts.js";
import type { GraphStore } from "../../src/graph/store.js";
import type { IngestArticle } from "../../src/serve/ingest.js";
import type { Telling } from "../world/telling.js";
import type { ServedWorld } from "./serve-world.js";

export const TOKEN = "a-long-token";

interface Result {
  // Tests look into answers of every shape; a wrong path fails the test.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly data?: any;
  readonly errors?: readonly { message: string; extensions?: Record<string, unknown> }[];
}
type Iterator = AsyncIterableIterator<Result, unknown>;

/** A client of the server, by one of its two ways. */
export interface LiveClient {
  subscribe(query: string, variables?: Record<string, unknown>): Iterator;
  dispose(): Promise<void>;
}

export const transports: Readonly<Record<string, (served: ServedWorld, token?: string) => LiveClient>> = {
  "graphql-ws": (served, token) => {
    const url = `${served.url.replace("http", "ws")}/graphql`;
    const connectionParams = token ? { authorization: `Bearer ${token}` } : {};
    const client = createWsClient({ url, connectionParams, webSocketImpl: WebSocket, retryAttempts: 0 });
    return {
      subscribe: (query, variables = {}) => client.iterate({ query, variables }) as Iterator,
      dispose: async () => void (await client.dispose()),
    };
  },
  "graphql-sse": (served, token) => {
    const headers: Record<string, string> = token ? { authorization: `Bearer ${token}` } : {};
    const client = createSseClient({ url: `${served.url}/graphql/stream`, headers, retryAttempts: 0 });
    return {
      subscribe: (query, variables = {}) => client.iterate({ query, variables }) as Iterator,
      dispose: async () => client.dispose(),
    };
  },
};

/** Waits until so many are subscribed. */
export async function untilSubscribed(served: ServedWorld, count: number): Promise<void> {
  for (let tries = 0; tries < 500; tries++) {
    const { subscriptions } = (await (await fetch(`${served.url}/health`)).json()) as { subscriptions: number };
    if (subscriptions === count) return;
    await new Promise((done) => setTimeout(done, 10));
  }
  throw new Error(`there were never ${count} subscriptions`);
}

/** Starts to listen, and resolves when the server knows of it. @param count of all subscriptions then */
export async function listening(
  served: ServedWorld,
  client: LiveClient,
  query: string,
  variables: Record<string, unknown> = {},
  count = 1,
): Promise<{ next(): Promise<Result>; stop(): Promise<void>; isQuiet(): Promise<boolean> }> {
  const iterator = client.subscribe(query, variables);
  let waiting = iterator.next();
  waiting.catch(() => undefined); // seen by who asks for it
  await untilSubscribed(served, count);
  return {
    next: async () => {
      const { value, done } = await waiting;
      if (done) throw new Error("the subscription has ended");
      waiting = iterator.next();
      waiting.catch(() => undefined);
      return value;
    },
    /** Whether nothing came for a while. */
    isQuiet: () => Promise.race([waiting.then(() => false), new Promise<true>((done) => setTimeout(done, 150, true))]),
    stop: async () => void (await iterator.return?.()),
  };
}

/** What goes wrong when somebody subscribes. @returns the codes */
export async function refusal(client: LiveClient, query: string, variables = {}): Promise<unknown[]> {
  const codes = (errors: Result["errors"] = []) => errors.map(({ extensions }) => extensions?.["code"]);
  try {
    const { value } = await client.subscribe(query, variables).next();
    return codes((value as Result | undefined)?.errors);
  } catch (errors) {
    return codes(Array.isArray(errors) ? (errors as Result["errors"]) : [errors as Error]);
  }
}

/** Reads an article as it is told in the test's world: reading has tests of its own. */
export const ingestTold =
  (store: GraphStore, tellings: readonly Telling[]): IngestArticle =>
  async ({ content }) => {
    const telling = tellings.find(({ article }) => article.text === content);
    if (!telling) throw new Error(`nobody told ${content}`);
    const saved = await store.save(claimsOf(telling.reading()));
    const none = { sentences: 0, people: 0, countries: 0, organizations: 0, places: 0 };
    return { ...saved, articleId: telling.article.id, counts: { ...none, meetings: 0, statements: 0, events: 0 } };
  };

/** Sends an article in through GraphQL, as a client does. */
export async function ingest(served: ServedWorld, { article }: Telling): Promise<string> {
  const mutation = "mutation ($text: String!) { ingestArticle(input: { text: $text }) { status } }";
  const { data, errors } = await served.ask(mutation, { text: article.text }, { authorization: `Bearer ${TOKEN}` });
  if (errors.length > 0) throw new Error(errors[0]?.message);
  return data.ingestArticle.status as string;
}
