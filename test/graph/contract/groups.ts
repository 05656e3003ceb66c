import { afterAll, beforeAll, expect, it } from "vitest";
import { asOf } from "../../../src/graph/as-of.js";
import type { GroupPlan, Where } from "../../../src/graph/plan.js";
import { claimsOf } from "../../../src/graph/save-facts.js";
import type { GraphStore } from "../../../src/graph/store.js";
import { world } from "../../world/readings.js";

export function groups(open: () => Promise<GraphStore>): void {
  let store: GraphStore;
  beforeAll(async () => {
    store = await open();
    for (const telling of world) await store.save(claimsOf(telling.reading()));
  });
  afterAll(() => store.close());

  const count = async (plan: GroupPlan) => (await store.groups(plan)).map(({ keys, count }) => [...keys, count]);
  const held: Where = { property: "status", is: "eq", value: "held" };

  it("counts by properties, the greatest group first, missing values in a group of their own", async () => {
    expect(await count({ label: "Meeting", by: [{ property: "status" }] })).toEqual([
      ["held", 5],
      ["planned", 1],
    ]);
    expect(
      await store.groups({ label: "Meeting", where: held, by: [{ property: "dateFrom" }, { property: "dateTo" }] }),
    ).toEqual([
      { keys: ["1991-01-09", "1991-01-09"], count: 2, first: "1991-01-09", last: "1991-01-09" },
      { keys: [null, null], count: 2, first: null, last: null },
      { keys: ["1991-10-01", "1991-10-31"], count: 1, first: "1991-10", last: "1991-10" },
    ]);
  });

  it("counts a fact once in the group of each end of a relation", async () => {
    const by = [{ relation: "participants", as: "itself" }] as const;
    expect(Object.fromEntries(await count({ label: "Meeting", where: held, by }))).toMatchObject({
      "person:james-baker": 5,
      "person:farouk-al-sharaa": 3,
      "person:dennis-ross": 1,
      ESP: 1,
    });
  });

  it("counts by country: the one sat for, the one acted for, or itself; what is no country's is in no group", async () => {
    const by = [{ relation: "participants", as: "country" }] as const;
    expect(Object.fromEntries(await count({ label: "Meeting", by }))).toEqual({
      USA: 5,
      SYR: 3,
      IRQ: 2,
      SUN: 1,
      ESP: 1,
    });
  });

  it("counts pairs of ends", async () => {
    const by = [
      { relation: "actors", as: "country" },
      { relation: "recipients", as: "country" },
      { property: "type" },
    ] as const;
    const pairs = await count({ label: "Event", by });
    expect(pairs.length).toBeGreaterThan(0);
    for (const [actor, recipient, type, many] of pairs) {
      expect([actor, recipient]).toEqual([expect.stringMatching(/^[A-Z]{3}$/), expect.stringMatching(/^[A-Z]{3}$/)]);
      expect(type).toMatch(/^[A-Z]+$/);
      expect(many).toBeGreaterThan(0);
    }
  });

  it.each<[string, Where, number]>([
    ["an id", { relation: "participants", some: { property: "id", is: "eq", value: "person:tariq-aziz" } }, 2],
    ["either of two", { relation: "participants", some: { or: [is("ESP"), is("person:tariq-aziz")] } }, 3],
    [
      "a country's people, by two ways",
      { relation: "participants", some: { or: [is("ESP"), { relation: "countries", some: is("SYR") }] } },
      3,
    ],
    ["nothing", { and: [held, { property: "kind", is: "eq", value: "ceremony" }] }, 0],
  ])("counts only what a condition allows: %s", async (_, where, wanted) => {
    const found = await store.groups({ label: "Meeting", where, by: [] });
    expect(found.reduce((sum, one) => sum + one.count, 0)).toBe(wanted);
  });

  it("counts what was known on a day", async () => {
    const by = [{ relation: "participants", as: "itself" }] as const;
    expect(await asOf(store, "1991-01-01").groups({ label: "Meeting", by })).toEqual([]);
    expect(await asOf(store, "2999-01-01").groups({ label: "Meeting", by })).toEqual(
      await store.groups({ label: "Meeting", by }),
    );
  });
}

const is = (id: string): Where => ({ property: "id", is: "eq", value: id });
