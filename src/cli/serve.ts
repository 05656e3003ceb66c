import { Command } from "commander";
import { configOf, withStoreOptions } from "./store-options.js";

const HELP = `
Examples:
  $ entente serve                                 the graph in ./data, on http://127.0.0.1:4000
  $ entente serve --ingest articles/ --port 8080
  $ API_TOKEN=... entente serve                   clients with the token may ingest and withdraw
  $ NEO4J_URI=neo4j://127.0.0.1:7687 NEO4J_PASSWORD=... entente serve
GraphQL is at /graphql, the playground at /playground, health at /health.`;

/** `entente serve`: answers GraphQL over HTTP until it is told to stop. */
export function serveCommand(): Command {
  return withStoreOptions(new Command("serve"), true)
    .description("serve the graph over GraphQL, with a playground")
    .option("--ingest <folder>", "first read the articles of this folder (or this file); those that are known are left")
    .addHelpText("after", HELP)
    .action(async (options: Record<string, unknown>) => {
      const config = configOf(options);
      const { runServer } = await import("./run-server.js"); // late: other commands need no server
      await runServer(config, typeof options.ingest === "string" ? options.ingest : null);
    });
}
