import { spawn, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import neo4j from "neo4j-driver";
import { neo4jJars } from "./neo4j-jars.js";
import { chooseServer } from "./neo4j-java.js";

const USER = "neo4j";
const SECONDS = 120;
const OPENS = ["java.nio", "java.io", "sun.nio.ch"].map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`);

/** Says why a Neo4j cannot be started here, or null when it can.
 *  @param {string} [version] */
export function whyNoNeo4j(version) {
  if (!chooseServer(version)) return "there is no Java 17 or newer (JDK)";
  if (spawnSync("mvn", ["-v"], { stdio: "ignore" }).status !== 0) return "there is no Maven (mvn)";
  return null;
}

/** Starts a real Neo4j without Docker, on 127.0.0.1, with a password.
 *  @param {{ folder?: string, password?: string, version?: string, port?: number, open?: boolean,
 *    say?: (line: string) => void }} [options]
 *    folder: kept; without one the data is thrown away at the end. open: takes any password, without having to be told one
 *  @returns {Promise<{ uri: string, user: string, password: string, version: string, folder: string, pid: number,
 *    stopped: Promise<void>, stop(): Promise<void>, kill(): Promise<void> }>} */
export async function startNeo4j(options = {}) {
  const { say = () => undefined } = options;
  const chosen = chooseServer(options.version);
  if (!chosen) throw new Error(`No JDK here runs Neo4j ${options.version ?? ""}. Install JDK 17, or 21 or newer.`);
  const { version, home } = chosen;
  say(`Neo4j ${version} on ${home}`);
  const lib = await neo4jJars(version);
  const folder = options.folder ? resolve(options.folder) : mkdtempSync(join(tmpdir(), "entente-neo4j-"));
  const java = (mainClass, more, ...rest) => [
    join(home, "bin", "java"),
    [...more, "-cp", join(lib, "*"), mainClass, ...rest],
    {
      env: { ...process.env, NEO4J_HOME: folder, NEO4J_CONF: join(folder, "conf") },
      stdio: ["ignore", "pipe", "pipe"],
    },
  ];

  const port = options.port ?? (await freePort());
  const isNew = !existsSync(join(folder, "data", "databases"));
  const password = options.password ?? (isNew ? randomBytes(12).toString("hex") : null);
  if (!password) throw new Error(`The database in ${folder} has a password already. Give it with --password.`);
  configure(folder, port, options.open !== true);
  if (isNew && !options.open) setPassword(java, password);

  const main = version.startsWith("5.") ? "org.neo4j.server.CommunityEntryPoint" : "org.neo4j.server.Neo4jCommunity";
  const place = [`--home-dir=${folder}`, `--config-dir=${join(folder, "conf")}`];
  const child = spawn(...java(main, ["-Xms256m", "-Xmx1g", ...OPENS], ...place));
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (data) => (output = (output + data).slice(-4000)));
  const killed = () => child.kill("SIGKILL");
  process.on("exit", killed); // nobody is left who could stop it
  const stopped = new Promise((done) => child.on("exit", done)).then(() => {
    process.off("exit", killed);
    if (!options.folder) rmSync(folder, { recursive: true, force: true });
  });
  const end = async (signal) => {
    child.kill(signal);
    const patience = setTimeout(killed, 15_000);
    await stopped;
    clearTimeout(patience);
  };
  const uri = `bolt://127.0.0.1:${port}`;
  try {
    await answering(uri, password, () => child.exitCode);
  } catch (error) {
    await end("SIGKILL");
    throw new Error(`Neo4j ${version} did not start: ${error.message}\n${output}`, { cause: error });
  }
  const stop = () => end(options.folder ? "SIGTERM" : "SIGKILL"); // an orderly end takes ten seconds
  return { uri, user: USER, password, version, folder, pid: child.pid, stopped, stop, kill: () => end("SIGKILL") };
}

function configure(folder, port, auth) {
  mkdirSync(join(folder, "conf"), { recursive: true });
  const lines = [
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    "server.http.enabled=false",
    "server.memory.pagecache.size=128m",
    `dbms.security.auth_enabled=${auth}`,
    "dbms.security.allow_csv_import_from_file_urls=false",
    "dbms.usage_report.enabled=false",
  ];
  writeFileSync(join(folder, "conf", "neo4j.conf"), `${lines.join("\n")}\n`);
}

function setPassword(java, password) {
  const admin = "org.neo4j.server.startup.Neo4jAdminCommand";
  const { status, stdout, stderr } = spawnSync(...java(admin, [], "dbms", "set-initial-password", password));
  if (status !== 0) throw new Error(`Neo4j refused the password: ${stdout}${stderr}`);
}

async function answering(uri, password, exitCode) {
  const driver = neo4j.driver(uri, neo4j.auth.basic(USER, password), { connectionTimeout: 1000 });
  try {
    for (const deadline = Date.now() + SECONDS * 1000; ;) {
      if (exitCode() !== null) throw new Error(`it ended with code ${exitCode()}.`);
      const problem = await driver.getServerInfo().then(
        () => null,
        (error) => error,
      );
      if (!problem) return;
      if (String(problem.code).includes("Unauthorized")) throw new Error("the password is wrong.");
      if (Date.now() > deadline) throw new Error(`no answer within ${SECONDS} seconds.`);
      await new Promise((done) => setTimeout(done, 200));
    }
  } finally {
    await driver.close();
  }
}

function freePort() {
  return new Promise((done, failed) => {
    const server = createServer().on("error", failed);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}
