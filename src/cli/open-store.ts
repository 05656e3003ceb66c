import type { Config } from "../config.js";
import { openEmbedded } from "../graph/embedded/open-embedded.js";
import { openNeo4j } from "../graph/neo4j/open-neo4j.js";
import type { GraphStore } from "../graph/store.js";

/** Opens the store that the settings name: Neo4j where NEO4J_URI is set, else the embedded one in DATA_DIR. */
export function openStore(config: Config): Promise<GraphStore> {
  return config.neo4j ? openNeo4j(config.neo4j) : openEmbedded(config.dataDir);
}
