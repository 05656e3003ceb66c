import { execFile } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { parse } from "csv-parse/sync";
import type { Browser, Page } from "playwright-core";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openEmpty } from "../world/stores.js";
import { suiteThatNeeds } from "../world/suite-that-needs.js";
import { ingest, ingestTold, TOKEN, untilSubscribed } from "../serve/live-clients.js";
import { seed } from "../serve/seed-telling.js";
import { serveWorld, type ServedWorld } from "../serve/serve-world.js";
import { launchChromium, whyNoChromium } from "./chromium.js";

const newest = (folder: string): number =>
  Math.max(0, ...readdirSync(folder, { recursive: true }).map((name) => statSync(join(folder, String(name))).mtimeMs));

beforeAll(async () => {
  const sources = Math.max(...["src/web/playground", "src/table", "schema/examples"].map(newest));
  const built = existsSync("dist/playground/index.html") ? statSync("dist/playground/index.html").mtimeMs : 0;
  if (built < sources) await build({ root: "src/web/playground", logLevel: "error" });
});

describe("the bundle", () => {
  it("is served by the server itself, under a policy that names no other host", async () => {
    const served = await serveWorld(await openEmpty(), []);
    const page = await fetch(`${served.url}/playground`);
    expect(page.url).toBe(`${served.url}/playground/`);
    const policy = page.headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval|script-src/);
    expect(await page.text()).not.toMatch(/https?:\/\//);
    await served.close();
  });
});

suiteThatNeeds("Chromium", whyNoChromium, "the playground in Chromium", () => {
  let served: ServedWorld;
  let browser: Browser;
  let page: Page;
  const requests: string[] = [];
  const complaints: string[] = [];

  beforeAll(async () => {
    const store = await openEmpty();
    served = await serveWorld(store, [seed], { ingest: ingestTold(store, [seed]), apiToken: TOKEN });
    browser = await launchChromium();
    const context = await browser.newContext({ viewport: { width: 1400, height: 850 } });
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    page = await context.newPage();
    context.on("request", (request) => requests.push(request.url()));
    context.on("weberror", (error) => complaints.push(error.error().message));
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    await page.goto(`${served.url}/playground`);
  });
  afterAll(async () => {
    await browser.close();
    await served.close();
  });

  /** Presses the button that runs the tab in front. @returns what the right side shows */
  const run = async (): Promise<string> => {
    const answered = page.waitForResponse(
      (response) => response.url().endsWith("/graphql") && !(response.request().postData() ?? "").includes("__schema"),
    );
    await page.getByRole("button", { name: /execute/i }).click();
    await answered;
    const result = page.locator(".graphiql-response .view-lines");
    await result.getByText('"data"').waitFor();
    return (await result.innerText()).replaceAll("\u00A0", " ");
  };

  it("opens with the question who met whom in front, and one click answers it", async () => {
    const front = page.getByRole("tab", { selected: true });
    await front.waitFor();
    expect(await front.innerText()).toContain("WhoMetWhom");
    // a person presses the button when the question is there to be read
    await page.locator(".graphiql-query-editor .view-lines").getByText("whoMet").first().waitFor();
    const answer = await run();
    expect(answer).toContain('"name": "Sergei Lavrov"');
    expect(answer).toContain('"name": "Moscow"');
    expect(answer).toContain('"2021-10-27"');
  });

  const examples = readdirSync("schema/examples").filter((name) => name.endsWith(".graphql"));
  const subscriptions = examples.flatMap(
    (name) => /^subscription (\w+)/m.exec(readFileSync(`schema/examples/${name}`, "utf8"))?.[1] ?? [],
  );

  it("has a tab for every example, and each question is answered without an error", async () => {
    const tabs = page.getByRole("tab");
    expect(await tabs.count()).toBe(examples.length);
    for (let index = 1; index < examples.length; index++) {
      const name = await tabs.nth(index).innerText();
      if (subscriptions.some((subscription) => name.includes(subscription))) continue;
      await tabs.nth(index).click();
      expect(await run()).not.toContain('"errors"');
    }
  });

  it("subscribes, shows what comes in, and ends it at a click", async () => {
    expect(subscriptions).toContain("NewMeetings");
    await page.getByRole("tab", { name: "NewMeetings" }).click();
    await page.locator(".graphiql-query-editor .view-lines").getByText("meetingAdded").first().waitFor();
    await page.getByRole("button", { name: /execute/i }).click();
    await untilSubscribed(served, 1);
    await served.store.withdraw(seed.article.id);
    await ingest(served, seed);
    const result = page.locator(".graphiql-response .view-lines");
    await result.getByText('"meetingAdded"').first().waitFor();
    expect(await result.innerText()).not.toContain('"errors"');
    await page.getByRole("button", { name: /stop/i }).click();
    await untilSubscribed(served, 0);
    await page.getByRole("tab").first().click(); // the tree shows what the tab in front can ask for
  });

  /** Presses a button of the toolbar. @returns what the page says then */
  const press = async (on: Page, name: string, says: RegExp): Promise<string> => {
    await on.getByRole("button", { name }).click();
    const said = on.getByRole("status").filter({ hasText: says });
    await said.waitFor();
    return said.innerText();
  };
  const clipboard = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
  const saved = async (on: Page, says: RegExp) => {
    const download = on.waitForEvent("download");
    await press(on, "Save answer as CSV", says);
    const file = await download;
    return { name: file.suggestedFilename(), text: readFileSync(await file.path(), "utf8") };
  };

  it("saves an answer as the CSV that the server's export gives", async () => {
    await page.getByRole("tab", { name: "WhoMetWhom" }).click();
    await run();
    const { name, text } = await saved(page, /1 row/);
    expect(name).toBe("entente-whoMet.csv");
    expect(text).toBe(
      await (await fetch(`${served.url}/export/csv?query=who-met-whom&bom=1`)).text().then((own) => `\uFEFF${own}`),
    );
    expect(parse(text, { columns: true, bom: true })).toMatchObject([
      { "party.name": "Sergei Lavrov", count: "2", first: "2021-10-27", places: "Moscow" },
    ]);
  });

  it("copies an example as a command that asks it from a shell", async () => {
    await page.getByRole("tab", { name: "TopPairs" }).click();
    await page.locator(".graphiql-query-editor .view-lines").getByText("topPairs").first().waitFor();
    await press(page, "Copy as curl", /command is copied/);
    const command = await clipboard();
    expect(command).toContain("Which countries'\\'' people met"); // what a shell would trip over
    const { stdout } = await promisify(execFile)("sh", ["-c", command]);
    expect(JSON.parse(stdout)).toMatchObject({ data: { countries: [{ count: 2 }] } });
  });

  it("copies a link that opens the question, with its variables, in a tab in front; elsewhere and here", async () => {
    const shared = {
      query: "query Shared($of: ID!) { whoMet(of: $of) { nodes { count } } }",
      variables: '{"of": "RUS"}',
    };
    const elsewhere = await browser.newContext();
    await elsewhere.grantPermissions(["clipboard-read", "clipboard-write"]);
    const other = await elsewhere.newPage();
    await other.goto(`${served.url}/graphql?${new URLSearchParams(shared).toString()}`);
    expect(await other.getByRole("tab", { selected: true }).innerText()).toContain("Shared");
    await other.locator(".graphiql-query-editor .view-lines").getByText("whoMet").first().waitFor();
    expect(await other.getByRole("tab").count()).toBe(examples.length + 1);
    expect(new URL(other.url()).search).toBe("");
    await press(other, "Copy link", /link is copied/);
    const link = await other.evaluate(() => navigator.clipboard.readText());
    expect(Object.fromEntries(new URL(link).searchParams)).toEqual(shared);
    await elsewhere.close();

    const again = await page.context().newPage(); // where tabs are kept from before
    await again.goto(link);
    const front = again.getByRole("tab", { selected: true });
    await front.waitFor();
    expect(await front.innerText()).toContain("Shared");
    await again.locator(".graphiql-query-editor .view-lines").getByText("whoMet").first().waitFor();
    await again.getByRole("button", { name: /execute/i }).click();
    await again.locator(".graphiql-response .view-lines").getByText('"count"').waitFor();
    expect((await saved(again, /1 row/)).text).toBe("\uFEFFcount\r\n2\r\n");
    await again.close();
  });

  it("says what to do where there is nothing to save", async () => {
    const empty = await (await browser.newContext()).newPage();
    await empty.goto(`${served.url}/playground`);
    await empty.getByRole("tab", { selected: true }).waitFor();
    await press(empty, "Save answer as CSV", /Ask first|schema/);
    await empty.context().close();
  });

  it("says so where introspection is off", async () => {
    const store = Object.assign(Object.create(served.store) as typeof served.store, { close: async () => undefined });
    const silent = await serveWorld(store, [], { introspection: false });
    const other = await browser.newPage();
    await other.goto(`${silent.url}/playground`);
    await other
      .locator(".graphiql-response .view-lines")
      .getByText("Introspection is off on this server")
      .first()
      .waitFor();
    await other.close();
    await silent.close();
  });

  it("shows the schema's own words and a tree to build a question from", async () => {
    await page.getByRole("button", { name: /documentation explorer/i }).click();
    await page.getByRole("link", { name: "Query" }).first().click();
    await page.getByText("Who met this party, how often").waitFor();
    await page.getByRole("button", { name: /graphiql explorer/i }).click();
    await page.locator(".graphiql-explorer-root, .graphiql-explorer").first().getByText("whoMet").first().waitFor();
  });

  it("asked no other host for anything, and nothing was refused or broken", () => {
    const hosts = new Set(requests.filter((url) => /^(?:https?|wss?):/.test(url)).map((url) => new URL(url).origin));
    expect([...hosts]).toEqual([served.url]);
    expect(complaints).toEqual([]);
  });
});
