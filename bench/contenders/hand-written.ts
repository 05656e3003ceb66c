import neo4j, { type Driver } from "neo4j-driver";
import type { Neo4jAccess } from "../../test/world/neo4j-broker.js";
import type { Contender } from "./contender.js";

export const openDriver = ({ uri, user, password }: Neo4jAccess): Driver =>
  neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true, telemetryDisabled: true });

/** The limit: one statement per question, written by hand, through the driver's cheapest way. */
export function handWritten(driver: Driver): Contender {
  return {
    name: "hand-written Cypher",
    ask: async ({ cypher, decode }, variables) => {
      const session = driver.session({ defaultAccessMode: neo4j.session.READ });
      try {
        const { records } = await session.run(cypher, variables);
        return decode(records.map((record) => record.toObject()));
      } finally {
        await session.close();
      }
    },
  };
}
