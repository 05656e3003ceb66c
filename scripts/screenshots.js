#!/usr/bin/env node
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

/** Takes docs/screenshots anew, of the seed article alone, so that anybody gets the same pictures: npm run build first. */
const root = fileURLToPath(new URL("..", import.meta.url));
const out = process.argv[2] ?? join(root, "docs/screenshots");
const TOKEN = "screenshots";
const article = join(root, "seed-scripts/articles/000_8feae248e75d8a5e");
const pair = "person:sergei-lavrov~person:chung-eui-yong";

/** What stands in the address; light, wide and as high as a laptop's window unless said. */
const views = {
  start: {},
  search: { at: "?page=search&q=korea" },
  person: { at: "?id=person:sergei-lavrov" },
  evidence: { at: `?id=person:sergei-lavrov&edge=${pair}` },
  "evidence-dark": { at: `?id=person:sergei-lavrov&edge=${pair}`, colorScheme: "dark" },
  country: { at: "?id=KOR&open=person:sergei-lavrov" },
  place: { at: "?id=place:moscow-rus" },
  pair: { at: `?id=person:sergei-lavrov&with=person:chung-eui-yong` },
  meeting: { at: ({ meeting }) => `?id=${meeting}` },
  article: { at: ({ article: id, mark }) => `?id=${id}&mark=${mark}`, before: toTheTop },
  read: { at: "?page=read", before: readTheArticle },
  operations: { at: "?page=operations" },
  "unknown-id": { at: "?id=person:nobody" },
  narrow: { at: "?id=person:sergei-lavrov", width: 360, height: 740 },
  playground: { at: "playground/", ready: ".graphiql-container", before: askTheExample },
};

const port = await freePort();
const folder = mkdtempSync(join(tmpdir(), "entente-screenshots-"));
const server = spawn("node", [join(root, "dist/cli.js"), "serve", "--ingest", `${article}.txt`], {
  env: { ...process.env, PORT: String(port), DATA_DIR: folder, API_TOKEN: TOKEN, NEO4J_URI: "" },
  stdio: ["ignore", "inherit", "inherit"],
});
const url = `http://127.0.0.1:${port}/`;
try {
  await answers();
  const ids = await knownIds();
  mkdirSync(out, { recursive: true });
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium" });
  for (const [name, view] of Object.entries(views)) await take(browser, name, view, ids);
  await browser.close();
} finally {
  server.kill();
  await new Promise((resolve) => server.once("exit", resolve));
  rmSync(folder, { recursive: true, force: true });
}

async function take(browser, name, view, ids) {
  const { at = "", colorScheme = "light", width = 1280, height = 800, before, ready = "h1" } = view;
  const page = await browser.newPage({ viewport: { width, height }, colorScheme });
  await page.goto(url + (typeof at === "function" ? at(ids) : at));
  await page.locator(ready).first().waitFor();
  await before?.(page);
  await page.waitForFunction(() => document.querySelector("p.notice") === null);
  await page.waitForTimeout(500); // canvases draw after what they are told
  await page.screenshot({ path: join(out, `${name}.png`) });
  await page.close();
}

async function readTheArticle(page) {
  await page.locator(".draft textarea").fill(readFileSync(`${article}.txt`, "utf8"));
  await page.getByLabel("Day of publication").fill("2021-10-27");
  await page.getByLabel("API token").fill(TOKEN);
  await page.getByRole("button", { name: "See what it says" }).click();
  await page.locator("#h-reading").evaluate((heading) => heading.scrollIntoView());
}

async function askTheExample(page) {
  await page.locator(".graphiql-query-editor .view-lines").getByText("whoMet").first().waitFor();
  await page.getByRole("button", { name: /execute/i }).click();
  await page.locator(".graphiql-response .view-lines").getByText('"count"').waitFor();
}

function toTheTop(page) {
  return page.evaluate(() => window.scrollTo(0, 0));
}

async function ask(query) {
  const headers = { "content-type": "application/json" };
  const response = await fetch(`${url}graphql`, { method: "POST", headers, body: JSON.stringify({ query }) });
  return (await response.json()).data;
}

async function knownIds() {
  const { meetings } = await ask(
    `{ meetings(filter: { status: { eq: HELD } }, first: 1) { nodes { id evidence(first: 1) { start end article { id } } } } }`,
  );
  const [{ id, evidence }] = meetings.nodes;
  const [{ start, end, article }] = evidence;
  return { meeting: id, article: article.id, mark: `${start}-${end}` };
}

async function answers() {
  for (let tries = 0; tries < 100; tries++) {
    const isUp = await fetch(`${url}health`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isUp) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`The server at ${url} does not answer.`);
}

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
