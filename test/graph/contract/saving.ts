import { afterEach, beforeEach, expect, it } from "vitest";
import { claimsOf } from "../../../src/graph/save-facts.js";
import { labelOf } from "../../../src/graph/model.js";
import type { GraphStore } from "../../../src/graph/store.js";
import { firstCall, geneva, genevaAgain, madrid, secondCall, world } from "../../world/readings.js";
import { snapshot } from "../../world/snapshot.js";
import { Telling } from "../../world/telling.js";

export function saving(open: () => Promise<GraphStore>): void {
  let store: GraphStore;
  beforeEach(async () => {
    store = await open();
  });
  afterEach(() => store.close());

  const saved = (telling: Telling) => store.save(claimsOf(telling.reading()));
  const save = async (telling: Telling) => (await saved(telling)).status;

  it("an article that comes twice changes nothing", async () => {
    expect(await save(geneva)).toBe("saved");
    const once = await snapshot(store);
    expect(await save(geneva)).toBe("unchanged");
    expect(await snapshot(store)).toEqual(once);
    expect(once.Meeting).toHaveLength(3);
  });

  it("32 people who send the same article at once make one", async () => {
    const answers = await Promise.all(Array.from({ length: 32 }, () => save(geneva)));
    expect(answers.filter((answer) => answer === "saved")).toHaveLength(1);
    const many = await snapshot(store);
    await store.withdraw(geneva.article.id);
    await save(geneva);
    expect(many).toEqual(await snapshot(store));
  });

  it("different articles about the same people, sent at once, all arrive", async () => {
    await Promise.all(world.map(save));
    const atOnce = await snapshot(store);
    for (const telling of world) await store.withdraw(telling.article.id);
    for (const telling of world) await save(telling);
    expect(atOnce).toEqual(await snapshot(store));
  });

  it("the order in which articles come makes no difference", async () => {
    for (const telling of world) await save(telling);
    const forwards = await snapshot(store);
    for (const telling of world) await store.withdraw(telling.article.id);
    for (const telling of [...world].reverse()) await save(telling);
    expect(await snapshot(store)).toEqual(forwards);
  });

  it("the earliest published article names a person, whenever it came", async () => {
    const later = new Telling("Mevlut Cavusoglu spoke.", { publishedAt: "2020-02-01" }).person(
      "Mevlut Cavusoglu",
      "TUR",
    );
    const earlier = new Telling("Mevlüt Çavuşoğlu spoke.", { publishedAt: "2020-01" }).person(
      "Mevlüt Çavuşoğlu",
      "TUR",
    );
    const undated = new Telling("MEVLUT CAVUSOGLU SPOKE.").person("MEVLUT CAVUSOGLU", "TUR");
    const people = async () => ((await snapshot(store)).Person ?? []) as { name: string; aliases: string[] }[];
    for (const telling of [undated, later, earlier]) await save(telling);
    const aliases = ["MEVLUT CAVUSOGLU", "Mevlut Cavusoglu", "Mevlüt Çavuşoğlu"];
    expect(await people()).toMatchObject([{ name: "Mevlüt Çavuşoğlu", aliases }]);
    await store.withdraw(earlier.article.id);
    expect(await people()).toMatchObject([{ name: "Mevlut Cavusoglu", aliases: aliases.slice(0, 2) }]);
    await store.withdraw(later.article.id);
    expect(await people()).toMatchObject([{ name: "MEVLUT CAVUSOGLU", aliases: aliases.slice(0, 1) }]);
  });

  it("another reading of the same article takes the place of the first", async () => {
    const less = { ...geneva.reading(), facts: { ...geneva.reading().facts, events: [], statements: [] } };
    await save(genevaAgain);
    await store.save(claimsOf(less));
    const wanted = await snapshot(store);
    await save(geneva);
    expect(await snapshot(store)).not.toEqual(wanted);
    expect((await store.save(claimsOf(less))).status).toBe("saved");
    expect(await snapshot(store)).toEqual(wanted);
  });

  it("withdrawing every article leaves nothing", async () => {
    for (const telling of world) await save(telling);
    for (const telling of world) expect(await store.withdraw(telling.article.id)).toBe(true);
    expect(Object.values(await store.counts()).every((count) => count === 0)).toBe(true);
    expect(await store.withdraw(geneva.article.id)).toBe(false);
    expect(await store.withdraw("nobody's")).toBe(false);
  });

  it("an article that is withdrawn takes along exactly what only it supported", async () => {
    await save(genevaAgain);
    await save(madrid);
    const without = await snapshot(store);
    await save(geneva);
    expect(await snapshot(store)).not.toEqual(without);
    await store.withdraw(geneva.article.id);
    expect(await snapshot(store)).toEqual(without);
  });

  it("two tellings of a day's talks are one meeting, two calls without a day are two", async () => {
    for (const telling of [geneva, genevaAgain, firstCall, secondCall]) await save(telling);
    const { Meeting = [] } = await snapshot(store);
    expect(Meeting).toHaveLength(5);
  });

  it("every node and every edge that reading produced rests on words of an article", async () => {
    for (const telling of world) await save(telling);
    const structure = ["article", "sentences", "sentence", "assertions", "evidence"];
    const { Sentence = [], ...all } = await snapshot(store);
    const facts = Object.entries(all).filter(([label]) => label !== "Article" && label !== "Assertion");
    const nodes = facts.flatMap(([, rows]) => rows) as Record<string, unknown>[];
    expect(nodes.length).toBeGreaterThan(20);
    for (const node of nodes) expect(node.evidence, String(node.id)).not.toEqual([]);
    for (const node of [...nodes, ...(Sentence as Record<string, unknown>[])])
      for (const [relation, edges] of Object.entries(node))
        if (Array.isArray(edges) && !structure.includes(relation))
          for (const edge of edges as { because?: unknown[] }[])
            if (typeof edge === "object") expect(edge.because, `${String(node.id)} ${relation}`).not.toEqual([]);
  });

  it("says which meetings are new, who was there and for which country, and not those told again", async () => {
    const first = await saved(geneva);
    expect(first.newMeetings.map(({ involved }) => [...involved].sort())).toEqual([
      ["IRQ", "USA", "person:james-baker", "person:tariq-aziz"],
      ["person:james-baker"],
      ["IRQ", "organization:european-community", "person:tariq-aziz"],
    ]);
    for (const { id } of first.newMeetings) expect(labelOf(id)).toBe("Meeting");
    expect(await saved(geneva)).toEqual({ status: "unchanged", newMeetings: [] });
    expect(await saved(genevaAgain)).toEqual({ status: "saved", newMeetings: [] });
    const reading = geneva.reading();
    const fewer = { ...reading, facts: { ...reading.facts, events: [], statements: [] } };
    expect(await store.save(claimsOf(fewer))).toEqual({ status: "saved", newMeetings: [] }); // read anew: no news
    await store.withdraw(geneva.article.id);
    expect((await saved(geneva)).newMeetings).toEqual(first.newMeetings.slice(1)); // genevaAgain tells of the first
  });

  it("an assertion quotes the article's own words", async () => {
    await save(geneva);
    const page = await store.read({
      all: {
        label: "Assertion",
        orderBy: [],
        first: null,
        count: true,
        select: {
          properties: ["start", "end", "quote", "confidence", "publishedAt", "ingestedAt", "article"],
          relations: {},
        },
      },
    });
    expect(page.all.count).toBeGreaterThan(30);
    for (const { properties } of page.all.rows) {
      const { start, end, quote, ...more } = properties;
      expect(geneva.article.text.slice(start as number, end as number)).toBe(quote);
      expect(more).toMatchObject({ confidence: 0.9, publishedAt: "1991-01-10", article: geneva.article.id });
      expect(more.ingestedAt).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/);
    }
  });

  it("counts nodes by label", async () => {
    await save(geneva);
    expect(await store.counts()).toMatchObject({
      Article: 1,
      Sentence: 3,
      Person: 2,
      Meeting: 3,
      Event: 2,
      Statement: 1,
    });
  });
}
