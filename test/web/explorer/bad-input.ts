import { afterAll, beforeAll, expect, it } from "vitest";
import { openEmpty } from "../../world/stores.js";
import { person, Telling } from "../../world/telling.js";
import { seed } from "../../serve/seed-telling.js";
import { serveWorld, type ServedWorld } from "../../serve/serve-world.js";
import { visit, type Visitor } from "./visitor.js";

/** What goes wrong is said, with what to do; what was typed stays. */
export function badInput(): void {
  let served: ServedWorld;
  let visitor: Visitor;
  beforeAll(async () => {
    const names = Array.from({ length: 130 }, (_, index) => `Delegate Number${index}`);
    const crowd = new Telling(`${names.join(" and ")} met in Geneva.`, { title: "A crowd" });
    for (const name of names) crowd.person(name, null);
    const [hub = "", ...others] = names;
    for (const name of others.slice(0, 40)) {
      crowd.meeting(`${name} and`, [crowd.seat(person(hub), hub), crowd.seat(person(name), name)]);
    }
    served = await serveWorld(await openEmpty(), [seed, crowd], { apiToken: "right" });
    visitor = await visit();
  });
  afterAll(async () => {
    await visitor.leave();
    await served.close();
  });

  it.each(["person:nobody", "meeting:0", "article:none", "XYZ", "nonsense", "a b%26c", "person:nobody&with=KOR"])(
    "a link with the unknown id %s says so, and how to go on",
    async (id) => {
      const page = await visitor.open(`${served.url}/?id=${id}`);
      await page.getByText("Nothing here is called").waitFor();
      expect(await page.getByRole("searchbox").count()).toBeGreaterThan(0);
      await page.context().close();
    },
  );

  it("an address that was cut or bent opens all the same", async () => {
    const bent = "?id=KOR&from=20211&to=never&open=,,&size=-3&edge=KOR&mark=9-x";
    const page = await visitor.open(`${served.url}/${bent}`);
    expect(await page.locator("h1").innerText()).toContain("South Korea");
    await page.context().close();
  });

  it("more hits than can be shown are counted, and how to find fewer is said", async () => {
    const page = await visitor.open(`${served.url}/?page=search&q=delegate`);
    await page.getByText(/13\d hits, the first 25 are shown/).waitFor();
    await page.getByRole("button", { name: "Show more" }).click();
    await page.getByText("the first 50 are shown").waitFor();
    await page.context().close();
  });

  it("a hub is capped, and says how many more it met", async () => {
    const page = await visitor.open(`${served.url}/?id=person:delegate-number0`);
    const more = page.getByRole("button", { name: /^15 more counterparts/ });
    await more.click();
    await more.waitFor({ state: "detached" });
    expect(await page.locator(".ties tbody tr").count()).toBe(40);
    expect(page.url()).toContain("size=50");
    expect(await page.locator(".graph .name").count()).toBe(41); // nobody is left without a name
    expect(await page.locator(".graph").evaluate(covered)).toEqual([]);
    await page.context().close();
  });

  it("a date that is none is not taken, and what to write is said", async () => {
    const page = await visitor.open(`${served.url}/?id=KOR`);
    await page.getByLabel("From").fill("last week");
    await page.getByLabel("From").press("Enter");
    await page.getByText("Write 2021, 2021-10 or 2021-10-27.").waitFor();
    expect(page.url()).not.toContain("from=");
    await page.context().close();
  });

  it("a wrong token and an article past 2 MiB are told, and what was typed stays", async () => {
    const page = await visitor.open(`${served.url}/?page=read`);
    const article = page.getByLabel(/^The article/);
    await article.fill("James Baker met with Tariq Aziz in Geneva.");
    await page.getByLabel(/^API token/).fill("wrong");
    await page.getByRole("button", { name: "See what it says" }).click();
    await page.getByText("The server does not know this token").waitFor();
    expect(await article.inputValue()).toContain("Tariq Aziz");
    await article.evaluate((field: HTMLTextAreaElement) => {
      field.value = "x".repeat(2.5 * 1024 * 1024);
      field.dispatchEvent(new Event("input", { bubbles: true }));
    });
    await page.getByText("This has 2.5 MiB; at most 2 are read").waitFor();
    expect(await page.getByRole("button", { name: "See what it says" }).isDisabled()).toBe(true);
    expect((await article.inputValue()).length).toBe(2.5 * 1024 * 1024);
    await page.context().close();
  });

  it("a server that restarts under the open page is waited for; what was typed stays", async () => {
    const first = await serveWorld(await openEmpty(), [seed]);
    const page = await visitor.open(first.url);
    const port = Number(new URL(first.url).port);
    await first.close();
    await page.getByRole("searchbox").fill("chung");
    await page.getByRole("searchbox").press("Enter");
    await page.getByText("The server does not answer").waitFor();
    expect(await page.getByRole("searchbox").first().inputValue()).toBe("chung");
    const second = await serveWorld(await openEmpty(), [seed], { port });
    await page.getByRole("link", { name: "Chung Eui-yong" }).waitFor();
    await page.context().close();
    await second.close();
  });
}

/** The names of a picture that lie on each other. */
function covered(graph: Element): string[] {
  const names = [...graph.querySelectorAll(".name")].map((name) => ({ name, box: name.getBoundingClientRect() }));
  return names.flatMap(({ name, box }, index) =>
    names
      .slice(index + 1)
      .filter(
        ({ box: other }) =>
          box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom,
      )
      .map((other) => `${name.textContent} and ${other.name.textContent}`),
  );
}
