import type { Config } from "../config.js";
import type { GraphStore } from "../graph/store.js";
import { read } from "../pipeline.js";
import { Refusals } from "../serve/refusal/refusals.js";
import { startServer } from "../serve/server.js";
import { ingestInto } from "./ingest-into.js";
import { openStore } from "./open-store.js";
import { seedStore } from "./seed-store.js";
import { leaveAddress } from "./server-address.js";
import { untilToldToStop } from "./until-told-to-stop.js";
import { version } from "./version.js";
import { warmUp } from "./warm-up.js";

/** Opens the store, reads the seed articles if a folder is given, and serves until a signal says stop. */
export async function runServer(config: Config, seeds: string | null): Promise<void> {
  const store = await openStore(config);
  try {
    const refusals = new Refusals();
    if (seeds !== null) await seedStore(store, seeds, refusals);
    await serve(config, store, refusals);
  } finally {
    await store.close();
  }
}

async function serve(config: Config, store: GraphStore, refusals: Refusals): Promise<void> {
  const server = await startServer({
    store,
    ingest: (input) => ingestInto(store, input),
    read,
    refusals,
    host: config.host,
    port: config.port,
    apiToken: config.apiToken ?? undefined,
    corsOrigins: config.corsOrigins,
    queryTimeout: config.queryTimeout,
    introspection: config.introspection,
    version,
    log: console.error,
  });
  const stop = untilToldToStop(); // before it says that it serves: whoever reads that may stop it at once
  // A wildcard address is for listening only.
  const url = server.url.replace(/\/\/(0\.0\.0\.0|\[::\])(?=:)/, "//127.0.0.1");
  const takeAddressAway = store.engine === "embedded" ? leaveAddress(config.dataDir, url) : () => undefined;
  try {
    void warmUp(store);
    console.log(`
Explorer:   ${url}/
Playground: ${url}/playground
GraphQL:    ${url}/graphql
Store:      ${config.neo4j?.uri ?? config.dataDir}
Writing:    ${config.apiToken ? "with API_TOKEN" : "off; set API_TOKEN to allow ingestArticle and withdrawArticle"}
Stop with Ctrl-C.`);
    console.log(`\nStopping on ${await stop} ...`);
  } finally {
    takeAddressAway();
    await server.close();
  }
}
