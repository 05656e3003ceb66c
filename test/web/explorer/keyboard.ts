import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openEmpty } from "../../world/stores.js";
import { seed } from "../../serve/seed-telling.js";
import { serveWorld, type ServedWorld } from "../../serve/serve-world.js";
import { savedBy, settled, visit, type Visitor } from "./visitor.js";

const MANY = 80; // more stops than the page has

/** Tab by tab until the element with this name has the focus. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let step = 0; step < MANY; step++) {
    await page.keyboard.press("Tab");
    const here = await page.evaluate(() => {
      const { activeElement: element } = document;
      return `${element?.getAttribute("aria-label") ?? ""} ${element?.textContent ?? ""}`;
    });
    if (name.test(here)) return;
  }
  throw new Error(`no stop is called ${String(name)}`);
}

export function keyboard(): void {
  let served: ServedWorld;
  let visitor: Visitor;
  beforeAll(async () => {
    served = await serveWorld(await openEmpty(), [seed]);
    visitor = await visit();
  });
  afterAll(async () => {
    await visitor.leave();
    await served.close();
  });

  it("finds a person, opens an edge's evidence and exports without a mouse", async () => {
    const page = await visitor.open(served.url);
    await tabTo(page, /Search people/);
    await page.keyboard.type("chung");
    await page.keyboard.press("Enter");
    await page.getByText(/\d hits/).waitFor();
    await tabTo(page, /^ Chung Eui-yong/);
    await page.keyboard.press("Enter");
    await settled(page);
    await tabTo(page, /Evidence: .*Sergei Lavrov/);
    await page.keyboard.press("Enter");
    await page.locator(".evidence mark").first().waitFor();
    // what was opened is where one reads on
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain("Sergei Lavrov");
    await page.locator(".skip").focus(); // the top of the page
    await tabTo(page, /^ Export/);
    await page.keyboard.press("Enter");
    await tabTo(page, /Meetings as CSV/);
    const { content } = await savedBy(page, () => page.keyboard.press("Enter"));
    expect(content.toString()).toContain("Sergei Lavrov");
    await page.context().close();
  });
}
