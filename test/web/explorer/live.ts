import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, it } from "vitest";
import { ingestInto } from "../../../src/cli/ingest-into.js";
import { openEmpty } from "../../world/stores.js";
import { seed } from "../../serve/seed-telling.js";
import { serveWorld, type ServedWorld } from "../../serve/serve-world.js";
import { visit, type Visitor } from "./visitor.js";

const TEXT = readFileSync("seed-scripts/articles/000_8feae248e75d8a5e.txt", "utf8");

/** The start page hears of new meetings, and says so when it no longer does. */
export function live(): void {
  let visitor: Visitor;
  beforeAll(async () => {
    visitor = await visit();
  });
  afterAll(() => visitor.leave());

  const serveOne = async (port = 0): Promise<ServedWorld> => {
    const store = await openEmpty();
    return serveWorld(store, [], { port, ingest: (input) => ingestInto(store, input), apiToken: "right" });
  };
  const ingest = async (served: ServedWorld): Promise<void> => {
    const mutation = `mutation ($input: IngestArticleInput!) { ingestArticle(input: $input) { status } }`;
    const input = { text: TEXT, publishedAt: "2021-10-27" };
    const { data } = await served.ask(mutation, { input }, { authorization: "Bearer right" });
    expect(data.ingestArticle.status).toBe("SAVED");
  };

  it("new meetings are counted, and shown when one asks for them", async () => {
    const served = await serveOne();
    const page = await visitor.open(served.url);
    await page.getByText("New meetings are announced here").waitFor();
    await ingest(served);
    await page.getByText(/^\d new meetings$/).waitFor();
    expect(await page.getByText("No article has been read yet.").count()).toBe(1); // nothing moved by itself
    await page.getByRole("button", { name: "Show them" }).click();
    await page.getByRole("heading", { name: "Latest meetings" }).waitFor();
    await page.getByRole("link", { name: "Sergei Lavrov" }).first().waitFor();
    expect(await page.getByText(/new meetings$/).count()).toBe(0);
    await page.context().close();
    await served.close();
  });

  it("a dead subscription says so, tries again, and tells when the server is back", async () => {
    const first = await serveOne();
    const port = Number(new URL(first.url).port);
    const page = await visitor.open(first.url);
    await page.getByText("New meetings are announced here").waitFor();
    await first.close();
    await page.getByText("News no longer come by themselves").waitFor();
    await page.getByText("it is tried again every few seconds").waitFor();
    expect(await page.getByText("No article has been read yet.").count()).toBe(1); // what was there stays
    const second = await serveOne(port);
    await ingest(second);
    await page.getByText("and is back. What it read in meanwhile is not counted").waitFor();
    await page.getByRole("button", { name: "Show what is new" }).click();
    await page.getByRole("heading", { name: "Latest meetings" }).waitFor();
    await page.getByText("New meetings are announced here").waitFor();
    await page.context().close();
    await second.close();
  });

  it("what was known on a day in the past has no news", async () => {
    const served = await serveWorld(await openEmpty(), [seed]);
    const page = await visitor.open(`${served.url}/?asOf=2022`);
    await page.getByRole("heading", { name: "Latest meetings" }).waitFor();
    expect(await page.locator(".live").count()).toBe(0);
    await page.context().close();
    await served.close();
  });
}
