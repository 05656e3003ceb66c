import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import neo4j from "neo4j-driver";
import { startNeo4j, type Neo4jServer } from "../../scripts/neo4j-server.js";
import { openEmbedded } from "../../src/graph/embedded/open-embedded.js";
import { Engine } from "../../src/graph/embedded/engine.js";
import type { Run } from "../../src/graph/cypher/run.js";
import { openNeo4j } from "../../src/graph/neo4j/open-neo4j.js";
import { schemaStatements } from "../../src/graph/schema.js";
import type { GraphStore } from "../../src/graph/store.js";
import type { GraphChunk } from "./graph-chunks.js";
import { importGraph } from "./import-graph.js";
import { loadByCypher } from "./load-by-cypher.js";

export interface Neo4jGraph {
  readonly server: Neo4jServer;
  readonly store: GraphStore;
  close(): Promise<void>;
}

/** A Neo4j of its own with this graph in it, gone when closed. */
export async function neo4jWith(chunks: Iterable<GraphChunk>): Promise<Neo4jGraph> {
  const home = mkdtempSync(join(tmpdir(), "entente-bench-neo4j-"));
  await importGraph(home, chunks);
  const server = await startNeo4j({ folder: home, password: "any", open: true });
  const { uri, user, password } = server;
  const kill = async (): Promise<void> => {
    await server.kill(); // by its own handle; nothing of it is kept
    rmSync(home, { recursive: true, force: true });
  };
  try {
    await defineSchema(server);
    const store = await openNeo4j({ uri, user, password, readDeadline: 60_000 });
    return { server, store, close: () => store.close().finally(kill) };
  } catch (error) {
    await kill();
    throw error;
  }
}

/** Here and not by `openNeo4j`, whose patience does not last for millions of nodes. */
async function defineSchema({ uri, user, password }: Neo4jServer): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const session = driver.session();
  try {
    for (const statement of schemaStatements()) await session.run(statement);
    await session.run("CALL db.awaitIndexes(3600)");
    await session.run("CALL db.prepareForReplanning(3600)"); // statistics as they are, before any statement is planned
  } finally {
    await session.close();
    await driver.close();
  }
}

/** The embedded store with this graph in it, gone when closed.
 *  @param chunks makes the same parts each time: what the others have edges to comes last, and is written first */
export async function embeddedWith(chunks: () => Iterable<GraphChunk>): Promise<GraphStore> {
  const folder = mkdtempSync(join(tmpdir(), "entente-bench-embedded-"));
  await (await openEmbedded(folder)).close(); // tells it the schema
  const engine = Engine.open(join(folder, "graph.grafeo"), false);
  await loadAll(chunks, (work) => engine.write(work));
  await engine.close();
  const store = await openEmbedded(folder);
  const close = store.close.bind(store);
  store.close = () => close().finally(() => rmSync(folder, { recursive: true, force: true }));
  return store;
}

/** Does some work in a transaction of its own. */
type Write = <Result>(work: (run: Run) => Promise<Result>) => Promise<Result>;

/** Writes a whole graph by statements, a part in each transaction. */
export async function loadAll(chunks: () => Iterable<GraphChunk>, write: Write): Promise<void> {
  let shared: GraphChunk | undefined;
  for (const chunk of chunks()) shared = chunk;
  if (!shared) return;
  const last = shared;
  await write((run) => loadByCypher(run, last));
  let before: GraphChunk | undefined;
  for (const chunk of chunks()) {
    const part = before;
    if (part) await write((run) => loadByCypher(run, part));
    before = chunk;
  }
}
