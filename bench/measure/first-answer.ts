import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const QUESTION = JSON.stringify({
  query: `{ whoMet(of: "person:chung-eui-yong") { nodes { count party { name } } } }`,
});

/** Seconds from starting the built server on the seed articles, embedded, to the first answer over HTTP.
 *  @returns null when it is not built */
export async function secondsToFirstAnswer(): Promise<number | null> {
  if (!existsSync("dist/cli.js")) return null;
  const data = mkdtempSync(join(tmpdir(), "entente-bench-first-"));
  const port = await freePort();
  const start = performance.now();
  const environment = { ...process.env, PORT: String(port), DATA_DIR: data, NEO4J_URI: "" };
  const child = spawn(process.execPath, ["dist/cli.js", "serve", "--ingest", "seed-scripts/articles"], {
    env: environment,
    stdio: "ignore",
  });
  const ended = new Promise((done) => child.on("exit", done));
  try {
    while (child.exitCode === null && performance.now() - start < 60_000) {
      if (await answers(port)) return (performance.now() - start) / 1000;
      await new Promise((done) => setTimeout(done, 10));
    }
    throw new Error("The server gave no answer. Try: npm start");
  } finally {
    child.kill();
    await ended;
    rmSync(data, { recursive: true, force: true });
  }
}

/** Ids are unknown until the articles are in. */
async function answers(port: number): Promise<boolean> {
  const headers = { "content-type": "application/json" };
  try {
    const response = await fetch(`http://127.0.0.1:${port}/graphql`, { method: "POST", headers, body: QUESTION });
    return (await response.text()).includes("Sergei Lavrov");
  } catch {
    return false; // it does not listen yet
  }
}

function freePort(): Promise<number> {
  return new Promise((done, failed) => {
    const server = createServer().on("error", failed);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });
}
