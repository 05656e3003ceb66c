import { connect } from "node:net";
import { inject } from "vitest";
import type { Neo4jAccess } from "./neo4j-broker.js";

/** Waits for a turn at the run's Neo4j: empty, and nobody else's until `giveBack`. */
export function borrowNeo4j(): Promise<Neo4jAccess & { giveBack(): Promise<void> }> {
  return new Promise((done, failed) => {
    const socket = connect(inject("neo4j").port, "127.0.0.1");
    const closed = new Promise<void>((gone) => socket.on("close", () => gone()));
    let text = "";
    socket.on("error", failed);
    socket.on("data", (data) => {
      text += data.toString();
      if (!text.endsWith("\n")) return;
      const { error, ...access } = JSON.parse(text) as Neo4jAccess & { error?: string };
      const giveBack = () => {
        socket.end();
        return closed;
      };
      if (error === undefined) done({ ...access, giveBack });
      else void giveBack().then(() => failed(new Error(error)));
    });
  });
}
