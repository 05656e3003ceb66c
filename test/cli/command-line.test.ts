import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import type { ReadingJson } from "../../src/cli/reading-json.js";
import { buildOnce, entente, environment } from "./built-cli.js";

const SEED = "seed-scripts/articles/000_8feae248e75d8a5e.txt";
const GERMAN =
  "Der Minister hat sich am Montag mit seinem Kollegen aus Russland getroffen und über die Lage auf der Insel gesprochen.";

beforeAll(buildOnce);

function folderWith(files: Record<string, string | Uint8Array>): string {
  const folder = mkdtempSync(join(tmpdir(), "entente-articles-"));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, ".."), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

test("--version and --help answer, and the help teaches with examples", () => {
  expect(entente(["--version"])).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) as string,
    err: "",
  });
  expect(entente(["--help"]).out).toContain("$ entente read article.txt");
  for (const command of ["read", "ingest", "withdraw", "ask", "serve"]) {
    const { code, out } = entente([command, "--help"]);
    expect(code).toBe(0);
    expect(out).toMatch(/Examples?:\n {2}\$ /);
  }
});

/** Arguments, exit code, and how the message begins. */
const WRONG: readonly [args: string[], code: number, said: RegExp, env?: Record<string, string>][] = [
  [["bogus"], 2, /^USAGE: unknown command 'bogus'/],
  [["read"], 2, /^USAGE: missing required argument/],
  [["read", "--bogus", SEED], 2, /^USAGE: unknown option '--bogus'/],
  [["read", SEED, "/nope.txt", "--title", "T"], 2, /^USAGE: --title is about one article/],
  [["read", "/nope.txt"], 1, /^FILE_NOT_FOUND: There is no file "\/nope\.txt"\. Check the path\./],
  [["read", "-"], 1, /^ARTICLE_EMPTY: Standard input has no words\./],
  [["read", SEED, "--published-at", "2024-02-30"], 1, /^ARTICLE_BAD_DATE: publishedAt "2024-02-30"/],
  [["ingest", "test/cli/nothing-here"], 1, /^failed {3}test\/cli\/nothing-here: FILE_NOT_FOUND/],
  [["withdraw", "article:000"], 1, /^NOT_FOUND: There is no article "article:000"/],
  [["ask", "{ a }", "--variables", "[1]"], 2, /^USAGE: --variables \[1\] is not a JSON object/],
  [["ask", "nope.graphql"], 1, /^FILE_NOT_FOUND/],
  [["serve", "--port", "abc"], 2, /^CONFIG_INVALID: PORT="abc" is not a port/],
  [["serve"], 2, /^CONFIG_INVALID: PORT="" is not a port/, { PORT: "" }],
  [["ingest", SEED], 2, /^CONFIG_INVALID: NEO4J_PASSWORD is missing/, { NEO4J_URI: "bolt://127.0.0.1:9" }],
];

test.each(WRONG)("entente %j ends with %i and says what was wrong and what to do", (args, code, said, env = {}) => {
  const ran = entente(args, environment(env), "");
  expect(ran).toMatchObject({ code, err: expect.stringMatching(said) as string });
  expect(ran.err).not.toMatch(/\n\s+at /);
});

test("read --json prints one object, and its quotations are cut from the body", () => {
  const { code, out, err } = entente(["read", SEED, "--json"]);
  const reading = JSON.parse(out) as ReadingJson;
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(Object.keys(reading)).toEqual([
    "article",
    "people",
    "countries",
    "cities",
    "organizations",
    "meetings",
    "statements",
    "events",
  ]);
  expect(reading.article).toMatchObject({ publishedAt: "2021-10-27", url: null });
  const { body } = reading.article;
  const quotes = [
    ...reading.statements,
    ...[...reading.meetings, ...reading.events].flatMap(({ evidence }) => evidence),
  ];
  expect(quotes.length).toBeGreaterThan(5);
  for (const { text, start, end } of quotes) expect(body.slice(start, end)).toBe(text);
});

test("read tells who met whom in plain words, from a file as from standard input", () => {
  const line = "Chung Eui-yong (South Korea) met Sergei Lavrov (Russia) in Moscow, Russia, on 2021-10-27.";
  const file = entente(["read", SEED]);
  expect(file.out).toContain(line);
  const text = entente(["read", SEED, "--json"]).out;
  const { body } = (JSON.parse(text) as ReadingJson).article;
  expect(entente(["read", "-", "--published-at", "2021-10-27"], environment(), body).out).toContain(line);
});

test("read --explain shows every sentence: whom its words mean, which rule reads it, and why others leave it", () => {
  const text = "James Baker met Tariq Aziz in Geneva. He may meet Tariq Aziz again.";
  const { code, out, err } = entente(["read", "-", "--explain"], environment(), text);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  const [first, second] = out.split("\n\n");
  expect(first).toMatch(/^\[0\] James Baker met Tariq Aziz in Geneva\.\n/);
  expect(first).toContain("means    James Baker = James Baker   [reference/name]");
  expect(first).toContain("reads    meeting/verb: James Baker met Tariq Aziz in Geneva");
  expect(second).toMatch(/^\[1\] He may meet Tariq Aziz again\.\n/);
  expect(second).toMatch(/leaves {3}meeting\/verb: .* \(it did not happen, or is only possible\)/);
  expect(second).not.toContain("reads    meeting/");
});

test("of many files each is an object a line with its name, and a bad one does not stop the others", () => {
  const folder = folderWith({
    "a.txt": "Baker met Aziz in Geneva.",
    "b/c.html": "<html>",
    "d.jpg": "x",
    "e.txt": "He left.",
  });
  const { code, out, err } = entente(["read", folder, "--json"]);
  expect(code).toBe(1);
  expect(
    out
      .trim()
      .split("\n")
      .map((line) => (JSON.parse(line) as { file: string }).file),
  ).toEqual([join(folder, "a.txt"), join(folder, "e.txt")]);
  expect(err).toMatch(/^\S+c\.html: ARTICLE_NO_BODY: /);
});

test("what stands in a .yaml file beside an article is read, and a flag wins over it", () => {
  const folder = folderWith({
    "a.txt": "Baker met Aziz in Geneva.",
    "a.yaml": "title: Talks\npublishedAt: 1991-01-09\n",
  });
  const article = (args: string[]): unknown =>
    (JSON.parse(entente(["read", join(folder, "a.txt"), "--json", ...args]).out) as ReadingJson).article;
  expect(article([])).toMatchObject({ title: "Talks", publishedAt: "1991-01-09" });
  expect(article(["--title", "Other"])).toMatchObject({ title: "Other", publishedAt: "1991-01-09" });
});

test("ingest reads what it can, says how each file went, and changes nothing the second time", () => {
  const env = environment();
  const folder = folderWith({
    "bad.txt": Uint8Array.from([65, 0, 66]),
    "de.txt": GERMAN,
    "good.txt": "James Baker met Tariq Aziz in Geneva.",
  });
  const first = entente(["ingest", folder], env);
  expect(first.code).toBe(1);
  expect(first.err).toMatch(
    /^failed {3}\S+bad\.txt: ARTICLE_BINARY: .*\nskipped {2}\S+de\.txt: ARTICLE_NOT_ENGLISH: .* is in German/,
  );
  expect(first.out).toMatch(
    /^read {5}\S+good\.txt \(\d+ people, .*\)\n1 new article, 1 skipped \(not English\), 1 failed\.\nLearned: /,
  );

  const again = entente(["ingest", join(folder, "good.txt"), join(folder, "de.txt")], env);
  expect(again.code).toBe(0);
  expect(again.out).toMatch(/^known {4}\S+good\.txt\n0 new articles, 1 known already, 1 skipped \(not English\)\.\n$/);
});

test("ask answers from the store, withdraw takes an article back, and then it is gone", () => {
  const env = environment();
  entente(["ingest", SEED], env);
  const query = "query ($id: ID!) { node(id: $id) { id } articles { nodes { id publishedAt } } }";
  const ask = (id: string): { node: unknown; articles: { nodes: { id: string; publishedAt: string }[] } } =>
    (
      JSON.parse(entente(["ask", query, "--variables", JSON.stringify({ id })], env).out) as {
        data: ReturnType<typeof ask>;
      }
    ).data;
  const [article] = ask("RUS").articles.nodes;
  expect(article?.publishedAt).toBe("2021-10-27");
  expect(ask("RUS").node).toEqual({ id: "RUS" });
  expect(entente(["withdraw", article?.id ?? ""], env)).toMatchObject({ code: 0, err: "" });
  expect(ask("RUS")).toEqual({ node: null, articles: { nodes: [] } });
});

test("ask prints the errors of a wrong query and ends with 1", () => {
  const { code, out } = entente(["ask", "{ nope }"]);
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject({ errors: [{ extensions: { code: "GRAPHQL_VALIDATION_FAILED" } }] });
});

test("schema prints the schema that is kept in the repository's file", () => {
  expect(entente(["schema"])).toEqual({ code: 0, out: readFileSync("schema/schema.graphql", "utf8"), err: "" });
});

test("a reader that closes the pipe early is no failure", () => {
  const many = Array.from({ length: 20 }, () => SEED).join(" "); // more than a pipe holds
  const command = `node dist/cli.js read ${many} --json | head -c 10`;
  const { status, stdout, stderr } = spawnSync("bash", ["-o", "pipefail", "-c", command], { encoding: "utf8" });
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '{"file":"s', stderr: "" });
});
