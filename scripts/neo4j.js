#!/usr/bin/env node
import { parseArgs } from "node:util";
import { startNeo4j } from "./neo4j-server.js";

const HELP = `Starts a real Neo4j without Docker: the server comes from Maven Central, once, into the user's cache folder.
Needs a JDK (17 for Neo4j 5.26, 21 or newer for 2026.x) and Maven. It listens on 127.0.0.1 only, with a password.

  npm run neo4j -- [options]

  --folder F      keep the database in F; without it the data is thrown away at the end
  --password P    the password, at least 8 characters; one is made for a new database when none is given
  --port N        the Bolt port; a free one when none is given
  --version V     the server, 5.26.30 or 2026.08.1; the newest that a JDK here runs when none is given
  --help          this text

It prints what to set for Entente, and runs until Ctrl-C. NEO4J_PASSWORD is read when --password is not given.
`;

const options = {
  folder: { type: "string" },
  password: { type: "string" },
  port: { type: "string" },
  version: { type: "string" },
  help: { type: "boolean", short: "h" },
};

function wrongUse(message) {
  console.error(`${message}\nTry: npm run neo4j -- --help`);
  process.exit(2);
}

function readOptions() {
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    return wrongUse(error.message);
  }
}

const { folder, password = process.env.NEO4J_PASSWORD, port, version, help } = readOptions();
if (help) {
  process.stdout.write(HELP);
  process.exit(0);
}
if (port !== undefined && !(Number(port) > 0 && Number(port) < 65536)) wrongUse(`"${port}" is no port.`);

try {
  const server = await startNeo4j({ folder, password, port: port && Number(port), version, say: console.log });
  console.log(`Neo4j ${server.version} is up. ${folder ? `Its data is in ${server.folder}.` : "Its data goes with it."}

  export NEO4J_URI=${server.uri}
  export NEO4J_USER=${server.user}
  export NEO4J_PASSWORD=${server.password}

Ctrl-C ends it.`);
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => void server.stop());
  await server.stopped;
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
