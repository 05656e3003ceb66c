import { afterEach, beforeEach, expect, it } from "vitest";
import { claimsOf } from "../../../src/graph/save-facts.js";
import type { GraphStore } from "../../../src/graph/store.js";
import { geneva, world } from "../../world/readings.js";
import { snapshot } from "../../world/snapshot.js";
import { person, Telling } from "../../world/telling.js";

const NAMES = [
  `O'Brien "the \\ fox"`,
  "`}) DETACH DELETE n //",
  "__proto__",
  "constructor",
  "$id",
  "${id}",
  "\\u0041",
  "Łukasz\u202Eeht",
  "王毅 👩‍🚀",
  "a\nb\tc",
];

export function hostileText(open: () => Promise<GraphStore>): void {
  let store: GraphStore;
  beforeEach(async () => {
    store = await open();
  });
  afterEach(() => store.close());

  it.each(NAMES)("keeps the name %j as it is, and finds it", async (name) => {
    const telling = new Telling(`${name} met Ann.`, { title: name }).person(name, null).person("Ann", null);
    telling.meeting("met", [telling.seat(person(name), name, { side: name }), telling.seat(person("Ann"), "Ann")]);
    await store.save(claimsOf(telling.reading()));
    const where = { property: "name", is: "eq", value: name } as const;
    const select = { properties: ["name", "aliases"], relations: {} };
    const { page } = await store.read({ page: { label: "Person", where, orderBy: [], first: 5, count: true, select } });
    expect(page.rows.map((row) => row.properties)).toEqual([{ name, aliases: [name] }]);
    const [met] = await store.ties({
      of: [page.rows[0]?.id ?? ""],
      level: "participants",
      statuses: ["held"],
      orderBy: "NAME",
      direction: "asc",
      first: 5,
      count: false,
      meetings: 5,
    });
    expect(met?.rows.map((row) => row.name)).toEqual(["Ann"]);
    expect(await store.counts()).toMatchObject({ Person: 2, Meeting: 1 });
  });

  it("keeps a title and a sentence of 100,000 characters", async () => {
    const title = "x".repeat(100_000);
    const telling = new Telling(`${"y".repeat(100_000)} met Ann.`, { title }).person("Ann", null);
    await store.save(claimsOf(telling.reading()));
    const select = { properties: ["title", "text"], relations: {} };
    const { page } = await store.read({ page: { label: "Article", orderBy: [], first: 1, count: false, select } });
    expect(page.rows[0]?.properties).toEqual({ title, text: telling.article.text });
  });

  it.each(["\u0000", "\uD800", "a\uDC00b"])("refuses %j, which an engine would change on the way", async (damage) => {
    for (const telling of world) await store.save(claimsOf(telling.reading()));
    const before = await snapshot(store);
    const telling = new Telling(`X${damage} met Ann.`).person("Ann", null);
    await expect(store.save(claimsOf(telling.reading()))).rejects.toMatchObject({ code: "TEXT_NOT_STORABLE" });
    expect(await snapshot(store)).toEqual(before);
  });

  it("a save that fails half-way leaves nothing, and the store goes on", async () => {
    await store.save(claimsOf(geneva.reading()));
    const before = await snapshot(store);
    const change = claimsOf(new Telling("Ann met Ben.").person("Ann", null).person("Ben", null).reading());
    const broken = {
      ...change,
      edges: [...change.edges, { type: "MADE", from: "?", to: "?", factId: "?", properties: {}, evidence: [] }],
    };
    await expect(store.save(broken as typeof change)).rejects.toThrow();
    const twice = change.edges.map((edge) => ({ ...edge, evidence: [...edge.evidence, ...edge.evidence] }));
    await expect(store.save({ ...change, edges: twice })).rejects.toThrow(); // two assertions of one id: the last step
    expect(await snapshot(store)).toEqual(before);
    expect((await store.save(change)).status).toBe("saved");
  });
}
