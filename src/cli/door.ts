import type { ArticleInput } from "../article/read-article.js";
import type { Config } from "../config.js";
import type { Ingested } from "../serve/ingest.js";
import { LocalDoor } from "./local-door.js";
import { openStore } from "./open-store.js";
import { RemoteDoor } from "./remote-door.js";
import { findServer } from "./server-address.js";

export interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { message: string; extensions?: { code?: string; next?: string } }[];
}

/** The way to the graph: straight to the store, or through the server that holds it. */
export interface Door {
  ingest(input: ArticleInput): Promise<Ingested>;
  /** false when no such article is there. */
  withdraw(articleId: string): Promise<boolean>;
  ask(query: string, variables: Readonly<Record<string, unknown>>): Promise<Answer>;
  close(): Promise<void>;
}

/** Opens the way: the embedded store has room for one process, so a running server is asked to do it. */
export async function openDoor(config: Config): Promise<Door> {
  const server = config.neo4j ? null : await findServer(config.dataDir);
  return server ? new RemoteDoor(server.url, config.apiToken) : new LocalDoor(await openStore(config));
}
