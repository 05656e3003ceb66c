import { describe, inject } from "vitest";
import { openEmbedded } from "../../src/graph/embedded/open-embedded.js";
import { openNeo4j, type Neo4jOptions } from "../../src/graph/neo4j/open-neo4j.js";
import type { GraphStore } from "../../src/graph/store.js";
import { borrowNeo4j } from "./borrow-neo4j.js";
import { suiteThatNeeds } from "./suite-that-needs.js";

/** Runs a suite on both stores. `open` gives an empty store; close one before opening the next: there is one Neo4j.
 *  @example eachStore((name, open) => { it("answers", async () => { const store = await open(); … await store.close(); }); }); */
export function eachStore(body: (name: GraphStore["engine"], open: () => Promise<GraphStore>) => void): void {
  describe("on the embedded store", () => body("embedded", openEmpty));
  suiteThatNeeds("Neo4j", inject("neo4j").missing, "on Neo4j", () => body("neo4j", () => openEmptyNeo4j()));
}

/** An empty embedded store in memory that returns rows without ORDER BY in random order. */
export function openEmpty(): Promise<GraphStore> {
  return openEmbedded(null, { shuffleUnordered: true });
}

/** A busy machine may take long to plan a statement for the first time; no test is about that, unless it sets its own. */
const PATIENCE = 60_000;

/** The run's Neo4j, empty, until the store is closed. */
export async function openEmptyNeo4j(options: Partial<Neo4jOptions> = {}): Promise<GraphStore> {
  const { giveBack, ...access } = await borrowNeo4j();
  try {
    const store = await openNeo4j({ ...access, readDeadline: PATIENCE, ...options });
    const close = store.close.bind(store);
    store.close = () => close().finally(giveBack);
    return store;
  } catch (error) {
    await giveBack();
    throw error;
  }
}
