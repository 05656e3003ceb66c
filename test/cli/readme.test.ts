import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { parse } from "yaml";
import { settings } from "../../src/config.js";
import { buildOnce, environment } from "./built-cli.js";

const README = readFileSync("README.md", "utf8");
const commands = [...README.matchAll(/```sh\n([^]*?)```/g)].flatMap(([, block = ""]) => block.trim().split("\n"));

beforeAll(buildOnce);

test("the README has commands to run", () => {
  expect(commands.length).toBeGreaterThanOrEqual(5);
});

test("every command of the README runs as written, one after the other", () => {
  const env = environment();
  for (const command of commands) {
    // `npx entente` is the package's own bin, linked by `npm ci` to the file that is run here.
    const run = command.replace(/^npx entente /, "node dist/cli.js ");
    expect(run, command).not.toBe(command);
    expect(execFileSync("sh", ["-c", run], { env, encoding: "utf8" }).length, command).toBeGreaterThan(20);
  }
});

test("the README's table of settings names every setting with its default", () => {
  const rows = [...README.matchAll(/^\| `([A-Z\d_]+)` +\| (?:`([^`]*)`)? *\|/gm)].map(([, name, value]) => [
    name,
    value ?? "",
  ]);
  const defaults = {
    PORT: "4000",
    HOST: "127.0.0.1",
    DATA_DIR: "./data",
    NEO4J_USER: "neo4j",
    QUERY_TIMEOUT: "15",
    INTROSPECTION: "on",
  };
  expect(Object.fromEntries(rows)).toEqual({
    ...Object.fromEntries(Object.keys(settings).map((name) => [name, ""])),
    ...defaults,
  });
});

test("what the README links to is there", () => {
  for (const [, path = ""] of README.matchAll(/\]\((?!http)([^)]+)\)/g)) {
    expect(() => execFileSync("test", ["-e", path]), path).not.toThrow();
  }
});

test("each seed article has its details beside it, and they are valid", () => {
  const details = parse(readFileSync("seed-scripts/articles/000_8feae248e75d8a5e.yaml", "utf8")) as unknown;
  expect(details).toEqual({ url: null, publisher: null, publishedAt: "2021-10-27" });
});
