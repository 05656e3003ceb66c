import type { ArticleInput } from "../article/read-article.js";
import type { GraphStore } from "../graph/store.js";
import type { Ingested } from "../serve/ingest.js";
import type { Answer, Door } from "./door.js";
import { ingestInto } from "./ingest-into.js";
import { postQuery } from "./post-query.js";
import { version } from "./version.js";

/** Straight to the store, which this process holds. */
export class LocalDoor implements Door {
  constructor(private readonly store: GraphStore) {}

  ingest(input: ArticleInput): Promise<Ingested> {
    return ingestInto(this.store, input);
  }

  withdraw(articleId: string): Promise<boolean> {
    return this.store.withdraw(articleId);
  }

  /** Through a server of its own on a free port, so that a query meets the same limits and gives the same answer. */
  async ask(query: string, variables: Readonly<Record<string, unknown>>): Promise<Answer> {
    const { startServer } = await import("../serve/server.js"); // late: ingesting needs no server
    const server = await startServer({
      store: this.store,
      ingest: (input) => ingestInto(this.store, input),
      host: "127.0.0.1",
      port: 0,
      version,
      log: console.error,
    });
    try {
      return await postQuery(server.url, { query, variables }, null);
    } finally {
      await server.close();
    }
  }

  close(): Promise<void> {
    return this.store.close();
  }
}
