import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

/** Brings a Neo4j server's jars from Maven Central, once: about 150 MB in the user's cache folder.
 *  @param {string} version "5.26.30"
 *  @returns {Promise<string>} the folder with the jars */
export async function neo4jJars(version) {
  if (!/^[\w.-]+$/.test(version)) throw new Error(`"${version}" is no version of Neo4j. Give one like 5.26.30.`);
  const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache"), "entente");
  const lib = join(cache, `neo4j-${version}`);
  if (existsSync(lib)) return lib;
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, "download-"));
  try {
    writeFileSync(join(folder, "pom.xml"), pom(version));
    await maven(folder, version);
    renameSync(join(folder, "lib"), lib); // all jars or none, also when two runs download at once
  } catch (error) {
    if (!existsSync(lib)) throw error; // the other run was first
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return lib;
}

function pom(version) {
  const dependency = (group, artifact) =>
    `<dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${version}</version></dependency>`;
  return (
    '<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>' +
    "<groupId>entente</groupId><artifactId>neo4j</artifactId><version>1</version><dependencies>" +
    `${dependency("org.neo4j", "neo4j")}${dependency("org.neo4j.app", "neo4j-server")}</dependencies></project>`
  );
}

function maven(folder, version) {
  return new Promise((done, failed) => {
    const arguments_ = ["-q", "-B", "dependency:copy-dependencies", "-DincludeScope=runtime", "-DoutputDirectory=lib"];
    const child = spawn("mvn", arguments_, { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (data) => (output += data));
    child.on("error", () => failed(new Error("Maven (mvn) is not installed. Install it: it brings the Neo4j server.")));
    child.on("exit", (code) => {
      if (code === 0) done(undefined);
      else failed(new Error(`Maven could not bring Neo4j ${version}.\n${output.slice(0, 2000)}`));
    });
  });
}
