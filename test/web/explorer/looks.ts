import { afterAll, beforeAll, expect, it } from "vitest";
import { openEmpty } from "../../world/stores.js";
import { seed } from "../../serve/seed-telling.js";
import { serveWorld, type ServedWorld } from "../../serve/serve-world.js";
import { barriers } from "./barriers.js";
import { settled, visit, type Visitor } from "./visitor.js";

/** Every view, light and dark, wide and narrow: no barrier, nothing sticks out. */
export function looks(): void {
  let served: ServedWorld;
  let visitor: Visitor;
  const views: Record<string, string> = {
    start: "",
    search: "?page=search&q=chung",
    "nothing found": "?page=search&q=zzz",
    person: "?id=person:sergei-lavrov",
    evidence: "?id=person:sergei-lavrov&edge=person:sergei-lavrov~person:chung-eui-yong",
    country: "?id=KOR&open=person:sergei-lavrov",
    organization: "?id=organization:group-of-20",
    place: "?id=place:moscow-rus",
    pair: "?id=person:sergei-lavrov&with=person:chung-eui-yong",
    "unknown id": "?id=person:nobody",
    read: "?page=read",
    operations: "?page=operations",
    "as known then": "?id=KOR&level=countries&asOf=2022",
  };

  beforeAll(async () => {
    served = await serveWorld(await openEmpty(), [seed]);
    visitor = await visit();
    const { data } = await served.ask(`{ articles(first: 1) { nodes { id } } meetings(first: 1) { nodes { id } } }`);
    views["article"] = `?id=${data.articles.nodes[0].id}&mark=10-60`;
    views["meeting"] = `?id=${data.meetings.nodes[0].id}`;
  });
  afterAll(async () => {
    await visitor.leave();
    await served.close();
  });

  for (const [colours, width] of [
    ["light", 1280],
    ["dark", 1280],
    ["light", 360],
  ] as const) {
    it(`no view has a barrier or sticks out: ${colours}, ${width} px`, async () => {
      const found: Record<string, unknown> = {};
      const page = await visitor.open(served.url, { colorScheme: colours, viewport: { width, height: 800 } });
      for (const [name, query] of Object.entries(views)) {
        await page.goto(`${served.url}/${query}`);
        await settled(page);
        const sticksOut = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
        const wrong = [...(await barriers(page)), ...(sticksOut ? ["sticks out"] : [])];
        if (wrong.length > 0) found[name] = wrong;
      }
      await page.context().close();
      expect(found).toEqual({});
    });
  }

  it("dark follows the system, and the switch wins and is remembered", async () => {
    const page = await visitor.open(served.url, { colorScheme: "dark" });
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const dark = await paper();
    await page.getByLabel("Colours").selectOption("light");
    const light = await paper();
    expect(light).toBe("rgb(255, 255, 255)");
    expect(dark).not.toBe(light);
    await page.reload();
    expect(await paper()).toBe(light);
    await page.context().close();
  });

  it("on paper there are no buttons, and lists are whole", async () => {
    const page = await visitor.open(`${served.url}/?id=person:sergei-lavrov`);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("button:visible").count()).toBe(0);
    expect(await page.locator(".ties").evaluate((list) => getComputedStyle(list).maxHeight)).toBe("none");
    await page.context().close();
  });
}
