import { readFileSync } from "node:fs";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { launchChromium } from "../chromium.js";

/** Somebody with a browser, and what the browser asked and complained of. */
export interface Visitor {
  readonly browser: Browser;
  open(address: string, options?: BrowserContextOptions): Promise<Page>;
  /** Hosts that were asked for anything. */
  hosts(): readonly string[];
  readonly complaints: string[];
  leave(): Promise<void>;
}

export async function visit(): Promise<Visitor> {
  const browser = await launchChromium();
  const asked = new Set<string>();
  const complaints: string[] = [];
  return {
    browser,
    complaints,
    hosts: () => [...asked],
    leave: () => browser.close(),
    open: async (address, options = {}) => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 850 }, ...options });
      const page = await context.newPage();
      context.on("request", (request) => {
        if (/^(?:https?|wss?):/.test(request.url())) asked.add(new URL(request.url()).origin);
      });
      context.on("weberror", (error) => complaints.push(error.error().message));
      page.on("console", (message) => {
        if (message.type() === "error") complaints.push(message.text());
      });
      await page.goto(address);
      await settled(page);
      return page;
    },
  };
}

/** Waits until nothing on the page is still to come. */
export async function settled(page: Page): Promise<void> {
  await page.locator("h1").first().waitFor();
  await page.waitForFunction(() => document.querySelector("p.notice") === null);
}

/** @returns the text of the file that a click saves */
export async function savedBy(page: Page, act: () => Promise<void>): Promise<{ name: string; content: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent("download"), act()]);
  return { name: download.suggestedFilename(), content: readFileSync(await download.path()) };
}
