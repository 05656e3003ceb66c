import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { GraphStore } from "../../../src/graph/store.js";
import { ingestInto } from "../../../src/cli/ingest-into.js";
import { read } from "../../../src/pipeline.js";
import { serveWorld, type ServedWorld } from "../../serve/serve-world.js";
import { barriers } from "./barriers.js";
import { settled, visit, type Visitor } from "./visitor.js";

/** Paste an article, see what it says, take out what is wrong, save, and find it. */
export function reading(open: () => Promise<GraphStore>): void {
  let served: ServedWorld;
  let visitor: Visitor;
  beforeAll(async () => {
    const store = await open();
    served = await serveWorld(store, [], { ingest: (input) => ingestInto(store, input), read, apiToken: "right" });
    visitor = await visit();
  });
  afterAll(async () => {
    await visitor.leave();
    await served.close();
  });

  it("shows sentence by sentence what would be learned, and saves only what was left", async () => {
    const page = await visitor.open(served.url);
    await page.getByText("No article has been read yet.").waitFor();
    await page.getByRole("link", { name: "Read one here" }).click();
    await page.getByLabel(/^The article/).fill(readFileSync("seed-scripts/articles/000_8feae248e75d8a5e.txt", "utf8"));
    await page.getByLabel("Day of publication").fill("2021-10-27");
    await page.getByLabel(/^API token/).fill("right");
    await page.getByRole("button", { name: "See what it says" }).click();
    const sentence = page.locator(".reading > li", { hasText: "after talks with his Russian counterpart" });
    const talks = sentence.getByRole("checkbox", { name: /^meeting Chung Eui-yong and Sergei Lavrov/ });
    await talks.waitFor();
    expect((await served.store.counts())["Article"]).toBe(0);

    const ceremony = page.getByRole("checkbox", { name: /ceremony/ });
    await ceremony.first().uncheck();
    await page.getByRole("button", { name: "Save without 1 found wrong" }).click();
    await page.getByRole("link", { name: "See the article" }).click();
    await settled(page);
    const kinds = (await served.ask(`{ meetings { nodes { kind } } }`)).data.meetings.nodes.map(
      ({ kind }: { kind: string }) => kind,
    );
    expect(kinds).toContain("IN_PERSON");
    expect(kinds).not.toContain("CEREMONY");
    expect(await page.locator(".article-text .fact").count()).toBeGreaterThan(3);
    await page.context().close();
  });

  it("a date, a status, a name and a country are corrected by keyboard at 360 px, undone, kept when saving fails, and saved", async () => {
    const page = await visitor.open(`${served.url}/?page=read`, { viewport: { width: 360, height: 800 } });
    const sentence = "U.S. Secretary of State James Baker met with Iraqi Foreign Minister Tariq Aziz in Geneva.";
    await page.getByLabel(/^The article/).fill(sentence);
    await page.getByLabel("Day of publication").fill("1991-01-10");
    await page.getByLabel(/^API token/).fill("right");
    await page.getByRole("button", { name: "See what it says" }).click();
    const open = async (name: string) => {
      await page.locator("summary", { hasText: name }).first().focus();
      await page.keyboard.press("Enter");
      await page.getByRole("group", { name }).waitFor();
      await page.keyboard.press("Tab");
    };
    await open("Correct meeting James Baker and Tariq Aziz");
    await page.keyboard.type("1991-01-09");
    await page.keyboard.press("Tab");
    await page.keyboard.type("postponed");
    await open("Correct person Tariq Aziz");
    await page.keyboard.type("Tareq Aziz"); // what is there is marked
    await page.keyboard.press("Tab");
    await page.keyboard.type("Jordan");
    await page.getByText("Tareq Aziz (Jordan, corrected)").first().waitFor();
    await page.getByRole("checkbox", { name: /^meeting James Baker and Tareq Aziz/ }).waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter"); // Undo
    await page.getByRole("button", { name: "Save with 1 corrected" }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Correct person Tariq Aziz");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.type("Jordan");
    const sticksOut = await page.evaluate(() =>
      [...document.querySelectorAll("main *")]
        .filter((one) => one.getBoundingClientRect().right > window.innerWidth)
        .map((one) => `${one.tagName}.${one.className}`),
    );
    expect(sticksOut).toEqual([]);
    expect(await barriers(page)).toEqual([]);

    await page.getByLabel(/^API token/).fill("wrong");
    await page.getByRole("button", { name: "Save with 2 corrected" }).click();
    await page.getByText("The server does not know this token").waitFor();
    await page.getByLabel(/^API token/).fill("right");
    await page.getByRole("button", { name: "Save with 2 corrected" }).click();
    await page.getByRole("link", { name: "See the article" }).waitFor();
    const saved = `{ meetings(filter: { date: { from: "1991-01-09", to: "1991-01-09" } }) { nodes { status evidence { rule quote } } }
      people(filter: { name: { eq: "Tariq Aziz" } }) { nodes { country { id } } } }`;
    const { meetings, people } = (await served.ask(saved)).data;
    expect(meetings.nodes).toMatchObject([{ status: "POSTPONED", evidence: [{ rule: "corrected" }] }]);
    expect(people.nodes).toEqual([{ country: { id: "JOR" } }]);
    await page.context().close();
  });

  it("the token is nowhere but in memory, the text survives a reload", async () => {
    const page = await visitor.open(`${served.url}/?page=read`);
    await page.getByLabel(/^The article/).fill("Baker met Aziz.");
    await page.getByLabel(/^API token/).fill("right");
    const kept = await page.evaluate(() =>
      JSON.stringify([{ ...sessionStorage }, { ...localStorage }, document.cookie]),
    );
    expect(kept).not.toContain("right");
    await page.reload();
    expect(await page.getByLabel(/^The article/).inputValue()).toBe("Baker met Aziz.");
    expect(await page.getByLabel(/^API token/).inputValue()).toBe("");
    await page.context().close();
  });

  it("what was not taken in is told on the operations page, to whoever knows the token", async () => {
    const mutation = `mutation ($input: IngestArticleInput!) { ingestArticle(input: $input) { status } }`;
    const input = { text: "Baker met Aziz.", title: "Bent", url: "javascript:alert(1)" };
    await served.ask(mutation, { input }, { authorization: "Bearer right" });
    const page = await visitor.open(`${served.url}/?page=operations`);
    await page.getByRole("heading", { name: "How well articles are read" }).waitFor();
    expect(await page.getByText("is no web address").count()).toBe(0);
    await page.getByLabel(/^API token/).fill("wrong");
    await page.getByRole("button", { name: "Show them" }).click();
    await page.getByText("The server does not know this token").waitFor();
    await page.getByLabel(/^API token/).fill("right");
    await page.getByRole("button", { name: "Show them" }).click();
    const row = page.getByRole("row", { name: /Bent/ });
    expect(await row.innerText()).toMatch(/Baker met Aziz[\s\S]*is no web address[\s\S]*BAD_URL/);
    await page.context().close();
  });
}
