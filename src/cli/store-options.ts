import type { Command } from "commander";
import { readConfig, type Config, type Setting } from "../config.js";

/** The settings that may be given as flags; secrets only come from the environment, where `ps` does not show them. */
const FLAGS: readonly [flags: string, setting: Setting, text: string][] = [
  ["--data-dir <folder>", "DATA_DIR", "folder of the embedded store (DATA_DIR, default ./data)"],
  ["--neo4j-uri <uri>", "NEO4J_URI", "use Neo4j there, with NEO4J_PASSWORD from the environment (NEO4J_URI)"],
  ["--neo4j-user <name>", "NEO4J_USER", "(NEO4J_USER, default neo4j)"],
];
const SERVER_FLAGS: typeof FLAGS = [
  ["--port <number>", "PORT", "port to serve on; 0 takes a free one (PORT, default 4000)"],
  ["--host <address>", "HOST", "address to serve on (HOST, default 127.0.0.1)"],
  ["--query-timeout <seconds>", "QUERY_TIMEOUT", "seconds that a query may take (QUERY_TIMEOUT, default 15)"],
  ["--introspection <on|off>", "INTROSPECTION", "whether the schema can be asked for (INTROSPECTION, default on)"],
  ["--cors-origins <list>", "CORS_ORIGINS", "comma list of origins whose pages may read answers (CORS_ORIGINS)"],
];

/** Gives a command the options that say which store it works on, and where it serves. */
export function withStoreOptions(command: Command, serves = false): Command {
  for (const [flags, , text] of serves ? [...FLAGS, ...SERVER_FLAGS] : FLAGS) command.option(flags, text);
  return command;
}

/** Reads the settings with the flags of a command that was made by `withStoreOptions`. */
export function configOf(options: Readonly<Record<string, unknown>>): Config {
  const flags: Partial<Record<Setting, string>> = {};
  for (const [flag, setting] of [...FLAGS, ...SERVER_FLAGS]) {
    const name = flag.slice(2, flag.indexOf(" ")).replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    if (typeof options[name] === "string") flags[setting] = options[name];
  }
  return readConfig(flags);
}
