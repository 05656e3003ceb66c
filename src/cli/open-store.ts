import type { Config } from "../config.js";
import type { GraphStore } from "../graph/store.js";

/** Opens the store that the settings name: Neo4j where NEO4J_URI is set, else the embedded one in DATA_DIR. */
export async function openStore(config: Config): Promise<GraphStore> {
  if (config.neo4j) return (await import("../graph/neo4j/open-neo4j.js")).openNeo4j(config.neo4j);
  return (await import("../graph/embedded/open-embedded.js")).openEmbedded(config.dataDir); // late: the other's driver is not loaded
}
