import { EntenteError } from "../../errors.js";
import { bringUpToDate } from "../cypher/bring-up-to-date.js";
import { readMarker } from "../cypher/marker.js";
import { schemaStatements } from "../schema.js";
import type { GraphStore } from "../store.js";
import { Connection, type ConnectionOptions } from "./connection.js";
import { Neo4jStore } from "./neo4j-store.js";

export interface Neo4jOptions extends ConnectionOptions {
  /** The clock; tests set it. */
  readonly now?: () => Date;
}

/** Opens the graph in a Neo4j database, and tells it the constraints and indexes when they are missing.
 *  @throws NEO4J_URI_INVALID, NEO4J_UNREACHABLE, NEO4J_AUTH_FAILED, NEO4J_TOO_OLD, STORE_TOO_NEW
 *  @example const store = await openNeo4j({ uri: "bolt://127.0.0.1:7687", user: "neo4j", password }); */
export async function openNeo4j(options: Neo4jOptions): Promise<GraphStore> {
  const connection = new Connection(options);
  try {
    checkVersion(await connection.serverAgent(), options.uri);
    await defineSchema(connection);
    await connection.write(async (run) => {
      await readMarker(run, options.uri);
      await bringUpToDate(run);
    });
  } catch (error) {
    await connection.close();
    throw error;
  }
  return new Neo4jStore(connection, options.uri, options.now ?? (() => new Date()));
}

/** Each statement costs a transaction: only what is missing is defined. */
async function defineSchema(connection: Connection): Promise<void> {
  const shown = await connection.read("SHOW INDEXES YIELD name", {}); // a constraint is one too
  const known = new Set(shown.map((row) => row.name));
  const missing = schemaStatements().filter((one) => !known.has(/^CREATE [A-Z ]+ (\w+) IF/.exec(one)?.[1]));
  for (const statement of missing) await connection.define(statement);
  // A graph of before is read into a new index in the background; what is not ready by then says so when it is asked.
  if (missing.length > 0) await connection.define("CALL db.awaitIndexes(10)").catch(() => undefined);
}

/** COLLECT subqueries and unique relationships came with 5.7. */
function checkVersion(agent: string, uri: string): void {
  const [, major = "0", minor = "0"] = /^Neo4j\/(\d+)\.(\d+)/.exec(agent) ?? [];
  if (Number(major) > 5 || (Number(major) === 5 && Number(minor) >= 7)) return;
  throw new EntenteError(
    "NEO4J_TOO_OLD",
    `The server at ${uri} is ${agent || "of an unknown version"}.`,
    "Entente needs Neo4j 5.7 or newer: 5.26 is a good choice.",
    { uri, agent },
    500,
  );
}
