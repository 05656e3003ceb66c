import { afterAll, beforeAll, expect, it } from "vitest";
import type { Page } from "playwright-core";
import type { GraphStore } from "../../../src/graph/store.js";
import { seed } from "../../serve/seed-telling.js";
import { serveWorld, type ServedWorld } from "../../serve/serve-world.js";
import { savedBy, settled, visit, type Visitor } from "./visitor.js";

const SENTENCE = "talks with his Russian counterpart, Sergei Lavrov, in Moscow";

/** A person's whole way: search, person, edge, evidence, article, export; and the link that leads back to it. */
export function mainWay(open: () => Promise<GraphStore>): void {
  let served: ServedWorld;
  let visitor: Visitor;
  let page: Page;

  beforeAll(async () => {
    served = await serveWorld(await open(), [seed]);
    visitor = await visit();
    page = await visitor.open(served.url);
  });
  afterAll(async () => {
    await visitor.leave();
    await served.close();
  });

  it("starts with a search box and what is new, and a search leads to a person", async () => {
    await page.getByRole("heading", { name: "Latest meetings" }).waitFor();
    await page.getByRole("searchbox").fill("lavrov");
    await page.getByRole("searchbox").press("Enter");
    await page.getByRole("link", { name: "Sergei Lavrov" }).click();
    await settled(page);
    expect(await page.locator("h1").innerText()).toContain("Sergei Lavrov");
    expect(await page.title()).toContain("Sergei Lavrov");
    expect(new URL(page.url()).search).toBe("?id=person:sergei-lavrov");
  });

  it("shows the graph, and a list, a timeline, a map and statements that say the same", async () => {
    await page.locator(".graph svg").first().waitFor();
    const row = page.getByRole("row", { name: /Chung Eui-yong/ }).first();
    expect(await row.innerText()).toMatch(/South Korea[\s\S]*Moscow[\s\S]*2/);
    await page.locator(".map .place-name", { hasText: "Moscow" }).waitFor();
    expect(await page.locator(".timeline .mark-held").count()).toBeGreaterThan(1);
    expect(await page.locator(".timeline .mark-planned").count()).toBeGreaterThan(0);
    await page.locator(".statements", { hasText: "We believe that a diplomatic solution" }).waitFor();
  });

  it("a click on the edge brings the sentence, highlighted in its article, with source and date", async () => {
    const box = await page.locator(".graph").boundingBox();
    if (!box) throw new Error("there is no graph");
    // the edge of the two goes through the middle of the picture; their names pull it up or down a little
    for (let step = 0; step <= 12 && !page.url().includes("edge="); step++) {
      const off = (step % 2 === 0 ? 1 : -1) * Math.ceil(step / 2) * 6;
      await page.mouse.click(box.x + box.width / 2 + off, box.y + box.height / 2 + off);
    }
    const evidence = page.getByRole("region", { name: "Evidence" });
    await evidence.locator("mark", { hasText: SENTENCE }).waitFor();
    const shown = await evidence.innerText();
    expect(shown).toContain("agree to closely cooperate"); // the title
    expect(shown).toContain("27 October 2021");
  });

  it("the picture stays within its box, which the evidence made narrower, and a shape can be chosen", async () => {
    expect(await page.locator(".graph").evaluate(sticksOut)).toEqual([]);
    await page.locator(".graph .shape", { hasText: "Chung Eui-yong" }).click();
    await page.locator(".graph-bar", { hasText: "Chung Eui-yong" }).waitFor();
  });

  it("the address is a link: opened elsewhere, it shows the same", async () => {
    const address = `${page.url()}&from=2021-10&to=2021-10&open=person:chung-eui-yong`;
    const elsewhere = await visitor.open(address);
    await elsewhere.locator(".evidence mark", { hasText: SENTENCE }).waitFor();
    expect(await elsewhere.getByLabel("From").inputValue()).toBe("2021-10");
    expect(await elsewhere.getByRole("button", { name: "Collapse Chung Eui-yong" }).count()).toBe(1);
    await elsewhere.context().close();
  });

  it("the source leads to the article, where the same words are highlighted", async () => {
    const source = page
      .locator(".evidence .excerpt", { has: page.locator("mark", { hasText: SENTENCE }) })
      .locator(".source a")
      .first();
    await source.click();
    await settled(page);
    expect((await page.locator(".article-text mark").allInnerTexts()).join("")).toContain(SENTENCE);
    await page.goBack();
    await page.locator(".evidence mark").first().waitFor();
  });

  it("one date range drives graph, timeline and map", async () => {
    await page.getByLabel("From").fill("2022");
    await page.getByLabel("From").press("Enter");
    await page.getByText("No meeting is known here in these dates").waitFor();
    expect(await page.locator(".timeline .meeting-mark").count()).toBe(0);
    expect(await page.locator(".map .spot").count()).toBe(0);
    await page.getByRole("button", { name: "All dates" }).click();
    await page.locator(".graph svg").first().waitFor();
  });

  it("what is seen can be taken along in every format", async () => {
    await settled(page);
    await page.locator(".graph svg").first().waitFor();
    await page.locator(".export summary").click();
    const take = (name: string) => savedBy(page, () => page.getByRole("button", { name }).click());
    const meetings = await take("Meetings as CSV");
    expect(meetings.name).toBe("sergei-lavrov-meetings.csv");
    expect(meetings.content.toString()).toContain(SENTENCE);
    expect((await take("Who met whom as CSV")).content.toString()).toContain("Chung Eui-yong");
    const json = JSON.parse((await take("All of it as JSON")).content.toString()) as { ties: unknown[] };
    expect(json.ties.length).toBeGreaterThan(0);
    expect((await take("Graph as GEXF")).content.toString()).toMatch(/<gexf[\s\S]*<node [\s\S]*<edge [\s\S]*relation/);
    expect((await take("Graph as SVG")).content.toString()).toMatch(/^<svg[\s\S]*Sergei Lavrov[\s\S]*<\/svg>/);
    expect((await take("Graph as PNG")).content.subarray(1, 4).toString()).toBe("PNG");
    const report = (await take("Report, one HTML file")).content.toString();
    expect(report).toMatch(/<mark>[^<]*talks with his Russian counterpart/);
    expect(report).toContain("Natural Earth");
    expect(report).not.toMatch(/<script|src="http/);
  });

  it("two together have a dossier", async () => {
    await page
      .getByRole("link", { name: /^Dossier/ })
      .first()
      .click();
    await settled(page);
    expect(await page.locator("h1").innerText()).toMatch(
      /(Chung Eui-yong|Sergei Lavrov) and (Chung Eui-yong|Sergei Lavrov)/,
    );
    expect(await page.locator("main").innerText()).toContain("press conference");
    await page.getByText("They met themselves.").waitFor();
    await page.locator(".path mark").first().waitFor();
  });

  it("asked no other host for anything, and nothing was refused or broken", () => {
    expect(visitor.hosts()).toEqual([served.url]);
    expect(visitor.complaints).toEqual([]);
  });
}

/** What of a picture reaches over its box. */
function sticksOut(graph: Element): string[] {
  const box = graph.getBoundingClientRect();
  return [...graph.querySelectorAll(".shape")].flatMap((shape) => {
    const { left, right, top, bottom } = shape.getBoundingClientRect();
    const isIn = left >= box.left && right <= box.right && top >= box.top && bottom <= box.bottom;
    return isIn ? [] : (shape.textContent ?? "");
  });
}
