import { existsSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, onTestFinished, test } from "vitest";
import { buildOnce, entente, environment, serving, type Serving } from "./built-cli.js";

const SEEDS = ["--ingest", "seed-scripts/articles"];
const STORY = "James Baker met Tariq Aziz in Geneva on Wednesday.";
const COUNT = "{ articles { totalCount } }";

beforeAll(buildOnce);

async function started(args: readonly string[], env: Record<string, string>): Promise<Serving> {
  const server = await serving(args, env);
  onTestFinished(async () => {
    await server.stop("SIGKILL");
  });
  return server;
}

const articles = (env: Record<string, string>): unknown =>
  (JSON.parse(entente(["ask", COUNT], env).out) as { data: { articles: { totalCount: number } } }).data.articles
    .totalCount;

test("the first start says what it learned and where it is, the second finds nothing new", async () => {
  const env = environment();
  const first = await started(SEEDS, env);
  expect(first.said()).toContain(
    'Chung Eui-yong (South Korea) met Sergei Lavrov (Russia) in Moscow, Russia, on 2021-10-27.\n    "',
  );
  expect(first.said()).toContain("1 new article.");
  expect(first.said()).toContain(`Playground: ${first.url}/playground`);
  expect((await fetch(`${first.url}/health`)).status).toBe(200);
  expect(await first.stop("SIGTERM")).toBe(0);
  expect(existsSync(join(env.DATA_DIR ?? "", "server.json"))).toBe(false);

  const second = await started(SEEDS, env);
  expect(second.said()).toContain("Nothing new in seed-scripts/articles.");
  expect(await second.stop("SIGINT")).toBe(0);
});

test("while a server holds the store, ask, ingest and withdraw go through it; the two that write need its token", async () => {
  const env = environment();
  const withToken = { ...env, API_TOKEN: "a-token-of-some-length" };
  await started([], withToken);
  expect(articles(env)).toBe(0);
  expect(entente(["ingest", "-"], env, STORY)).toMatchObject({
    code: 1,
    err: expect.stringMatching(/^API_TOKEN_MISSING: /) as string,
  });
  const wrong = { ...env, API_TOKEN: "another" };
  expect(entente(["ingest", "-"], wrong, STORY)).toMatchObject({
    code: 1,
    err: expect.stringMatching(/^UNAUTHENTICATED: /) as string,
  });
  expect(articles(env)).toBe(0);

  expect(entente(["ingest", "-"], withToken, STORY)).toMatchObject({ code: 0, err: "" });
  expect(entente(["ingest", "-"], withToken, STORY).out).toContain("0 new articles, 1 known already.");
  const bad = entente(["ingest", "-"], withToken, "- Trump meets Kim\n- Macron meets Merkel");
  expect(bad).toMatchObject({ code: 1, err: expect.stringContaining("ARTICLE_NO_BODY: ") as string });

  const [id = ""] = /article:[0-9a-f]+/.exec(entente(["ask", "{ articles { nodes { id } } }"], env).out) ?? [];
  expect(entente(["withdraw", id], withToken)).toMatchObject({ code: 0, err: "" });
  expect(articles(env)).toBe(0);
});

test("a server without a token takes no changes, and says how to allow them", async () => {
  const env = environment();
  await started([], env);
  const ran = entente(["ingest", "-"], { ...env, API_TOKEN: "some" }, STORY);
  expect(ran).toMatchObject({ code: 1, err: expect.stringMatching(/^MUTATIONS_OFF: .*API_TOKEN/) as string });
});

test("after a server was killed the store is opened directly, and nothing is lost", async () => {
  const env = environment();
  const server = await started(SEEDS, env);
  await server.stop("SIGKILL");
  expect(existsSync(join(env.DATA_DIR ?? "", "server.json"))).toBe(true);
  expect(articles(env)).toBe(1);
});

test("a second server on the same folder, or on the same port, is refused with what to do", async () => {
  const env = environment();
  const { url } = await started([], env);
  const sameFolder = entente(["serve", "--port", "0"], env);
  expect(sameFolder).toMatchObject({ code: 1, err: expect.stringMatching(/^STORE_IN_USE: .*DATA_DIR/) as string });
  const samePort = entente(["serve", "--port", new URL(url).port], environment());
  expect(samePort).toMatchObject({ code: 1, err: expect.stringMatching(/^PORT_IN_USE: .*PORT/) as string });
});
