import { Agent, request } from "node:http";
import type { GraphStore } from "../../src/graph/store.js";
import { startServer } from "../../src/serve/server.js";
import { declared, type Contender } from "./contender.js";

/** The server on a port of this machine, asked over connections that stay open. */
export async function overHttp(name: string, store: GraphStore): Promise<Contender & { close(): Promise<void> }> {
  const server = await startServer({
    store,
    ingest: () => Promise.reject(new Error("nothing is ingested here")),
    host: "127.0.0.1",
    port: 0,
    version: "bench",
    log: (line) => process.stderr.write(`${line}\n`),
  });
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  return {
    name,
    ask: async ({ document, name: what }, variables) => {
      const text = await post(
        agent,
        server.url,
        JSON.stringify({ query: document, variables: declared(document, variables) }),
      );
      const { data, errors } = JSON.parse(text) as { data?: unknown; errors?: unknown };
      if (errors) throw new Error(`${what}: ${JSON.stringify(errors)}`);
      return data;
    },
    close: () => {
      agent.destroy();
      return server.close();
    },
  };
}

function post(agent: Agent, url: string, body: string): Promise<string> {
  return new Promise((done, failed) => {
    const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(body) };
    const sent = request(`${url}/graphql`, { method: "POST", agent, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () => done(Buffer.concat(parts).toString()));
      response.on("error", failed);
    });
    sent.on("error", failed);
    sent.end(body);
  });
}
