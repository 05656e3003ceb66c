import { spawn } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { neo4jJars } from "../../scripts/neo4j-jars.js";
import { chooseServer } from "../../scripts/neo4j-java.js";
import { CsvFiles } from "./csv-files.js";
import type { GraphChunk } from "./graph-chunks.js";

/** The importer runs in a process of its own, which takes these from the configuration. */
const OPENS = ["java.nio", "java.io", "java.lang", "sun.nio.ch"].map(
  (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
);

/** Makes the database of a new Neo4j home out of a graph, before its server starts: a million nodes take seconds.
 *  @param home an empty folder
 *  @throws Error with what the importer said */
export async function importGraph(home: string, chunks: Iterable<GraphChunk>): Promise<void> {
  const folder = join(home, "csv");
  mkdirSync(folder, { recursive: true });
  mkdirSync(join(home, "conf"), { recursive: true });
  const settings = ["dbms.usage_report.enabled=false", ...OPENS.map((open) => `server.jvm.additional=${open}`)];
  writeFileSync(join(home, "conf", "neo4j.conf"), `${settings.join("\n")}\n`);
  const files = new CsvFiles(folder);
  for (const chunk of chunks) files.add(chunk);
  files.close();
  const options = ["--id-type=string", "--multiline-fields=true", `--report-file=${join(home, "import.report")}`];
  await admin(home, ["database", "import", "full", "neo4j", ...options, ...files.arguments]);
  rmSync(folder, { recursive: true });
}

async function admin(home: string, command: readonly string[]): Promise<void> {
  const chosen = chooseServer();
  if (!chosen) throw new Error("No JDK here runs Neo4j. Install JDK 17, or 21 or newer.");
  const lib = await neo4jJars(chosen.version);
  const java = join(chosen.home, "bin", "java");
  const main = ["-Xmx256m", ...OPENS, "-cp", join(lib, "*"), "org.neo4j.server.startup.Neo4jAdminCommand"];
  const environment = { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, "conf") };
  await new Promise<void>((done, failed) => {
    const child = spawn(java, [...main, ...command], { env: environment, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (data) => (output += String(data)));
    child.on("error", failed);
    child.on("exit", (code) => {
      if (code === 0) done();
      else failed(new Error(`neo4j-admin ${command.slice(0, 3).join(" ")} failed:\n${output.slice(-3000)}`));
    });
  });
}
