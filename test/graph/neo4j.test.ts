import { inject } from "vitest";
import { openEmptyNeo4j } from "../world/stores.js";
import { suiteThatNeeds } from "../world/suite-that-needs.js";
import { storeContract } from "./contract.js";

suiteThatNeeds("Neo4j", inject("neo4j").missing, "Neo4j", () =>
  storeContract("the Neo4j store", () => openEmptyNeo4j()),
);
