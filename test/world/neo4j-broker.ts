import { createServer, type Socket } from "node:net";
import neo4j from "neo4j-driver";
import type { TestProject } from "vitest/node";
import { startNeo4j, whyNoNeo4j, type Neo4jServer } from "../../scripts/neo4j-server.js";

export interface Neo4jAccess {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

declare module "vitest" {
  interface ProvidedContext {
    /** The port where a test file waits for its turn at Neo4j; why there is none, or null. */
    readonly neo4j: { readonly port: number; readonly missing: string | null };
  }
}

/** One Neo4j for the whole run, started when the first test asks for it, lent to one test file at a time and emptied
 *  between them. A turn is a connection: it ends with the test file, however that ends.
 *  TEST_NEO4J_URI (with TEST_NEO4J_USER, TEST_NEO4J_PASSWORD) names one to use instead; it must be empty.
 *  NEO4J_URI is never read: it may be somebody's graph. */
export default async function neo4jBroker(project: TestProject): Promise<() => Promise<void>> {
  const version = process.env.TEST_NEO4J_VERSION;
  const missing = process.env.TEST_NEO4J_URI ? null : whyNoNeo4j(version);
  let server: Neo4jServer | undefined;
  let access: Promise<Neo4jAccess> | undefined;
  const start = async (): Promise<Neo4jAccess> => {
    const uri = process.env.TEST_NEO4J_URI;
    if (!uri) return (server = await startNeo4j({ version }));
    const user = process.env.TEST_NEO4J_USER ?? "neo4j";
    const given = { uri, user, password: process.env.TEST_NEO4J_PASSWORD ?? "" };
    await refuseUnlessEmpty(given);
    return given;
  };

  const waiting: Socket[] = [];
  let lent: Socket | undefined;
  const lend = async (): Promise<void> => {
    if (lent) return;
    lent = waiting.shift();
    if (!lent) return;
    try {
      access ??= start();
      const { uri, user, password } = await access;
      await empty({ uri, user, password });
      lent.write(JSON.stringify({ uri, user, password }) + "\n");
    } catch (error) {
      lent.write(JSON.stringify({ error: String(error) }) + "\n");
    }
  };
  const broker = createServer((socket) => {
    waiting.push(socket);
    socket.on("error", () => undefined); // the test file is gone: its turn ends with "close"
    socket.on("close", () => {
      const place = waiting.indexOf(socket);
      if (place >= 0) waiting.splice(place, 1);
      if (lent === socket) lent = undefined;
      void lend();
    });
    void lend();
  });
  await new Promise<void>((done) => broker.listen(0, "127.0.0.1", done));
  const address = broker.address();
  project.provide("neo4j", { port: typeof address === "object" ? (address?.port ?? 0) : 0, missing });

  return async () => {
    broker.close();
    if (access && process.env.TEST_NEO4J_URI) await access.then(empty, () => undefined);
    await server?.stop();
  };
}

async function refuseUnlessEmpty(access: Neo4jAccess): Promise<void> {
  const [row] = await query(access, "MATCH (n) RETURN count(n) AS nodes");
  if (row?.nodes !== 0)
    throw new Error(`TEST_NEO4J_URI ${access.uri} holds ${String(row?.nodes)} nodes. Tests use an empty database only.`);
}

async function empty(access: Neo4jAccess): Promise<void> {
  await query(access, "MATCH (n) DETACH DELETE n");
}

async function query({ uri, user, password }: Neo4jAccess, cypher: string): Promise<Record<string, unknown>[]> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  try {
    return (await driver.executeQuery(cypher)).records.map((record) => record.toObject());
  } finally {
    await driver.close();
  }
}
