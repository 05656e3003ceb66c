import { readdirSync, readFileSync } from "node:fs";
import { parse, visit as walk, type FieldNode } from "graphql";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openEmpty } from "../../world/stores.js";
import { country, person, Telling } from "../../world/telling.js";
import { seed } from "../../serve/seed-telling.js";
import { serveWorld, type ServedWorld } from "../../serve/serve-world.js";
import { settled, visit, type Visitor } from "./visitor.js";

const FOLDER = "src/web/explorer/queries";
/** They ask of now: what is being read, and how the server is. */
const OF_NOW = [
  "operations.graphql",
  "refused-articles.graphql",
  "read-article.graphql",
  "save-article.graphql",
  "meeting-added.graphql",
];

/** The day whose knowledge is shown, what countries are shown as, and what operations tells. */
export function asOf(): void {
  let served: ServedWorld;
  let visitor: Visitor;
  beforeAll(async () => {
    const aside = new Telling("North Korea met with Jane Doe.", { title: "Aside", publishedAt: "2023-05-01" });
    aside.country("PRK", "North Korea");
    aside.person("Jane Doe", null);
    aside.meeting("met with", [aside.seat(country("PRK"), "North Korea"), aside.seat(person("Jane Doe"), "Jane Doe")]);
    served = await serveWorld(await openEmpty(), [seed, aside]);
    visitor = await visit();
  });
  afterAll(async () => {
    await visitor.leave();
    await served.close();
  });

  it("every query of what is known passes the day on, in each of its fields", () => {
    const names = readdirSync(FOLDER).filter((name) => name.endsWith(".graphql") && !OF_NOW.includes(name));
    for (const name of names) {
      const lacking: string[] = [];
      walk(parse(readFileSync(`${FOLDER}/${name}`, "utf8")), {
        OperationDefinition: ({ selectionSet }) => {
          for (const field of selectionSet.selections as readonly FieldNode[])
            if (!field.arguments?.some((argument) => argument.name.value === "asOf")) lacking.push(field.name.value);
        },
      });
      expect(lacking, name).toEqual([]);
    }
  });

  it("the day is chosen beside the dates, stays in the address and on the way to other pages", async () => {
    const page = await visitor.open(`${served.url}/?id=PRK`);
    await page.locator(".ties").getByRole("link", { name: "Jane Doe" }).first().waitFor();
    await page.getByLabel("as known on").fill("2022");
    await page.getByLabel("as known on").press("Enter");
    await page.getByText("No meeting is known here").waitFor();
    await page.locator(".as-of").getByText("2022").waitFor();
    expect(page.url()).toContain("asOf=2022");
    await page.getByRole("link", { name: "Entente" }).click();
    await settled(page);
    await page.getByText("1 article,").waitFor();
    expect(page.url()).toContain("asOf=2022");
    await page.getByRole("button", { name: "Show all that is known now" }).click();
    await page.getByText("2 articles,").waitFor();
    await page.context().close();
  });

  it("who was not known yet is told as such", async () => {
    const page = await visitor.open(`${served.url}/?id=person:sergei-lavrov&asOf=2020`);
    await page.getByText("it was not known yet on the day chosen above").waitFor();
    await page.context().close();
  });

  it("where those whom a country met have no country, they are shown instead, and that is said", async () => {
    const page = await visitor.open(`${served.url}/?id=PRK&level=countries`);
    await page.getByText("No text says for which countries those sat there whom it met").waitFor();
    await page.locator(".ties").getByRole("link", { name: "Jane Doe" }).first().waitFor();
    await page.context().close();
  });

  it("operations tells what was read in and when, and what it does not show", async () => {
    const page = await visitor.open(`${served.url}/?page=operations`);
    const latest = page.getByRole("region", { name: "Articles" });
    await latest.getByRole("link", { name: "Aside" }).waitFor();
    expect(await latest.locator("td.when").first().innerText()).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d$/);
    expect(await page.getByRole("row", { name: /^Meetings held/ }).innerText()).toMatch(/3$/);
    await page.getByRole("heading", { name: "What this page does not show" }).waitFor();
    await page.context().close();
  });
}
