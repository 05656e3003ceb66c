#!/usr/bin/env node
import { Command, CommanderError } from "commander";
import { askCommand } from "./cli/ask.js";
import { ingestCommand } from "./cli/ingest.js";
import { readCommand } from "./cli/read.js";
import { reportError } from "./cli/report-error.js";
import { schemaCommand } from "./cli/schema.js";
import { serveCommand } from "./cli/serve.js";
import { version } from "./cli/version.js";
import { withdrawCommand } from "./cli/withdraw.js";

const HELP = `
Start here:
  $ entente read article.txt                      what does this article say?
  $ entente ingest articles/                      read a folder of articles into the graph (./data)
  $ entente serve                                 ask it in the playground: http://127.0.0.1:4000/playground
  $ entente ask '{ meetings { nodes { id kind } } }'

Each command explains itself: entente read --help
Settings come from flags or from the environment: PORT, HOST, DATA_DIR, NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, API_TOKEN,
CORS_ORIGINS, QUERY_TIMEOUT, INTROSPECTION. With NEO4J_URI the graph is in Neo4j, otherwise in the folder DATA_DIR.
Exit codes: 0 done, 1 failed, 2 wrong use.`;

const program = new Command("entente")
  .description("Reads news about diplomacy and answers who met whom, where and when, with the sentence that says so.")
  .version(version)
  .addHelpText("after", HELP)
  .configureOutput({
    outputError: (text, write) => {
      write(text.replace(/^error: /, "USAGE: ")); // as every other error: its code first
    },
  })
  .showHelpAfterError("(entente --help explains)");

for (const command of [
  readCommand(),
  ingestCommand(),
  withdrawCommand(),
  askCommand(),
  serveCommand(),
  schemaCommand(),
]) {
  program.addCommand(command.copyInheritedSettings(program));
}
for (const command of [program, ...program.commands]) command.exitOverride();

// `entente read ... | head` closes the pipe early; that is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  process.exit(error.code === "EPIPE" ? 0 : 1);
});

try {
  await program.parseAsync();
} catch (error) {
  // Commander has printed what is wrong already; asking for help or the version is no wrong use.
  process.exitCode = error instanceof CommanderError ? (error.exitCode === 0 ? 0 : 2) : reportError(error);
}
