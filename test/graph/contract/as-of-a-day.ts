import { afterAll, beforeAll, expect, it } from "vitest";
import { asOf } from "../../../src/graph/as-of.js";
import type { NodePlan, RelationPlan } from "../../../src/graph/plan.js";
import { claimsOf } from "../../../src/graph/save-facts.js";
import type { GraphStore } from "../../../src/graph/store.js";
import { dateOf, person, Telling } from "../../world/telling.js";

/** Ann met Bob in 2001, which was told in 2001, in 2010, and by somebody who does not say when. */
function telling(words: string, publishedAt: string | null, withEve: boolean): Telling {
  const one = new Telling(`${words}: Ann met Bob${withEve ? " and Eve" : ""} on 2001-02-03.`, { publishedAt });
  one.person("Ann", "USA").person("Bob", "RUS");
  const seats = [one.seat(person("Ann"), "Ann"), one.seat(person("Bob"), "Bob")];
  if (withEve) one.person("Eve", "FRA");
  const date = dateOf("2001-02-03");
  one.meeting("met", seats, { date });
  if (withEve) one.meeting("and", [one.seat(person("Ann"), "Ann"), one.seat(person("Eve"), "Eve")], { date });
  return one;
}

export function asOfADay(open: () => Promise<GraphStore>): void {
  let store: GraphStore;
  const early = telling("Early", "2001-02", false);
  const late = telling("Late", "2010-05-06", true);
  beforeAll(async () => {
    store = await open();
    for (const one of [late, telling("Undated", null, true), early]) await store.save(claimsOf(one.reading()));
  });
  afterAll(() => store.close());

  const relation = (name: string, more: Partial<RelationPlan> = {}): RelationPlan => ({
    relation: name,
    edge: [],
    orderBy: [],
    first: null,
    count: true,
    select: { properties: [], relations: {} },
    ...more,
  });
  const people: NodePlan = {
    label: "Person",
    orderBy: [{ property: "name", direction: "asc" }],
    first: 10,
    count: true,
    select: {
      properties: ["name"],
      relations: { meetings: relation("meetings"), evidence: relation("evidence"), country: relation("countries") },
    },
  };
  const known = async (day: string | null) => {
    const { page } = await asOf(store, day).read({ page: people });
    return page.rows.map(({ properties, relations }) => {
      const counts = ["meetings", "evidence", "country"].map((name) => relations[name]?.count);
      return [properties.name, ...counts];
    });
  };

  it("nothing is known before it is told; a month of publication ends with its last day", async () => {
    expect(await known("2001-02-27")).toEqual([]);
    expect(await known("2001-02-28")).toEqual([
      ["Ann", 1, 1, 1],
      ["Bob", 1, 1, 1],
    ]);
  });

  it("what came later is there later, node, edge and evidence", async () => {
    const all = [
      ["Ann", 2, 3, 1],
      ["Bob", 1, 3, 1],
      ["Eve", 1, 2, 1],
    ];
    expect(await known("2010-05-06")).toEqual([
      ["Ann", 2, 2, 1],
      ["Bob", 1, 2, 1],
      ["Eve", 1, 1, 1],
    ]);
    expect(await known(null)).toEqual(all);
    expect(await known("2999-01-01")).toEqual(all);
  });

  it("conditions see only what was known, too", async () => {
    const eve = { property: "name", is: "eq", value: "Eve" } as const;
    const metEve: NodePlan = {
      ...people,
      where: { and: [{ relation: "meetings", some: { relation: "participants", some: eve } }, { not: eve }] },
      select: { properties: ["name"], relations: {} },
    };
    const ask = async (day: string) => (await asOf(store, day).read({ page: metEve })).page.count;
    expect([await ask("2005-01-01"), await ask("2011-01-01")]).toEqual([0, 1]);
  });

  it("who met whom, too", async () => {
    const question = {
      of: ["person:ann"],
      level: "participants",
      statuses: ["held"],
      orderBy: "NAME",
      direction: "asc",
      first: 5,
      count: true,
      meetings: 5,
    } as const;
    const met = async (day: string | null) =>
      (await asOf(store, day).ties(question))[0]?.rows.map(({ id, count }) => [id, count]);
    expect(await met("2001-02-01")).toEqual([]);
    expect(await met("2005-01-01")).toEqual([["person:bob", 1]]);
    expect(await met(null)).toEqual([
      ["person:bob", 1],
      ["person:eve", 1],
    ]);
    const filter = { with: "person:eve", statuses: ["held"] };
    expect((await asOf(store, "2005-01-01").encounters("person:ann", filter, 5)).count).toBe(0);
  });

  it("withdrawing the earliest telling makes it known later", async () => {
    await store.withdraw(early.article.id);
    expect(await known("2005-01-01")).toEqual([]);
    await store.save(claimsOf(early.reading()));
    expect(await known("2005-01-01")).toHaveLength(2);
  });
}
