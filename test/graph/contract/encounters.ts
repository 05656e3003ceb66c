import { afterAll, beforeAll, expect, it } from "vitest";
import { claimsOf } from "../../../src/graph/save-facts.js";
import type { EncounterFilter, GraphStore, TiesPage, TiesQuestion } from "../../../src/graph/store.js";
import { world } from "../../world/readings.js";

const BAKER = "person:james-baker";
const AZIZ = "person:tariq-aziz";
const ROSS = "person:dennis-ross";
const SHARAA = "person:farouk-al-sharaa";
const PANKIN = "person:boris-pankin";

export function encounters(open: () => Promise<GraphStore>): void {
  let store: GraphStore;
  beforeAll(async () => {
    store = await open();
    for (const telling of world) await store.save(claimsOf(telling.reading()));
  });
  afterAll(() => store.close());

  const ask = async (of: string, more: Partial<TiesQuestion> = {}): Promise<TiesPage> => {
    const [page] = await store.ties({
      of: [of],
      level: "participants",
      statuses: ["held"],
      orderBy: "COUNT",
      direction: "desc",
      first: 10,
      count: true,
      meetings: 5,
      places: true,
      ...more,
    });
    if (!page) throw new Error("a page for each that is asked of");
    return page;
  };
  const whoMet = async (of: string, more: Partial<TiesQuestion> = {}) =>
    Object.fromEntries((await ask(of, more)).rows.map((row) => [row.id, row.count]));

  it("people met whoever was not on their side", async () => {
    expect(await whoMet(BAKER)).toEqual({ [SHARAA]: 3, [AZIZ]: 1, [PANKIN]: 1, ESP: 1 });
    expect(await whoMet(ROSS)).toEqual({ [SHARAA]: 1, [PANKIN]: 1, ESP: 1 });
    expect(await whoMet(PANKIN)).toEqual({ [BAKER]: 1, [ROSS]: 1, [SHARAA]: 1, ESP: 1 });
  });

  it("a country met through all who sat there for it, and itself", async () => {
    expect(await whoMet("USA")).toEqual({ [SHARAA]: 3, [AZIZ]: 1, [PANKIN]: 1, ESP: 1 });
    expect(await whoMet("ESP")).toEqual({ [BAKER]: 1, [ROSS]: 1, [SHARAA]: 1, [PANKIN]: 1 });
    expect(await whoMet("SYR", { with: "USA" })).toEqual({ [BAKER]: 3, [ROSS]: 1 });
  });

  it("an organization meets like a person; what is planned is not met unless asked for", async () => {
    expect(await whoMet("organization:european-community")).toEqual({});
    expect(await whoMet("organization:european-community", { statuses: ["planned"] })).toEqual({ [AZIZ]: 1 });
    expect(await whoMet(AZIZ, { statuses: ["held", "planned"] })).toEqual({
      [BAKER]: 1,
      "organization:european-community": 1,
    });
  });

  it("nobody met anybody when the id is nobody's", async () => {
    for (const id of ["person:nobody", "QQQ", "nonsense", "", "__proto__"]) expect((await ask(id)).rows).toEqual([]);
  });

  it("says how often, first, last, where, and through which meetings, the latest first", async () => {
    const { rows } = await ask(BAKER, { with: SHARAA, meetings: 2 });
    expect(rows).toMatchObject([
      {
        label: "Person",
        id: SHARAA,
        name: "Farouk al-Sharaa",
        count: 3,
        first: "1991-10",
        last: "1991-10",
        placeIds: ["place:madrid-esp"],
      },
    ]);
    const { page } = await store.read({
      page: {
        label: "Meeting",
        where: { property: "id", is: "in", value: rows[0]?.meetingIds ?? [] },
        orderBy: [],
        first: null,
        count: false,
        select: { properties: ["kind"], relations: {} },
      },
    });
    const kinds = rows[0]?.meetingIds.map((id) => page.rows.find((row) => row.id === id)?.properties.kind);
    expect(kinds).toEqual(["multilateral", "phone"]);
  });

  it.each<[string, Partial<EncounterFilter>, Record<string, number>]>([
    ["a city by name, whatever the case", { city: "geneva" }, { [AZIZ]: 1 }],
    ["a city by id", { city: "place:geneva-che" }, { [AZIZ]: 1 }],
    ["a country", { country: "ESP" }, { [SHARAA]: 1, [PANKIN]: 1, ESP: 1 }],
    ["a day", { from: "1991-01-09", to: "1991-01-09" }, { [AZIZ]: 1 }],
    ["days that a month can mean", { from: "1991-10-15", to: "1991-10-16" }, { [SHARAA]: 1, [PANKIN]: 1, ESP: 1 }],
    ["since a day", { from: "1991-02-01" }, { [SHARAA]: 1, [PANKIN]: 1, ESP: 1 }],
    ["until a day", { to: "1991-02-01" }, { [AZIZ]: 1 }],
    ["a kind", { kinds: ["phone"] }, { [SHARAA]: 2 }],
    ["nothing of all that", { city: "Geneva", country: "ESP" }, {}],
  ])("cuts down to %s", async (_title, filter, expected) => {
    expect(await whoMet(BAKER, filter)).toEqual(expected);
  });

  it("a place that is only a country counts as in the country", async () => {
    expect(await whoMet(AZIZ, { statuses: ["planned"], country: "LUX" })).toEqual({
      "organization:european-community": 1,
    });
  });

  it.each(["COUNT", "FIRST", "LAST", "NAME"] as const)(
    "walks the ranking by %s in pages, both ways",
    async (orderBy) => {
      for (const direction of ["asc", "desc"] as const) {
        const whole = (await ask(BAKER, { orderBy, direction })).rows;
        const valueOf = (row: (typeof whole)[number]) =>
          ({ COUNT: row.count, FIRST: row.first, LAST: row.last, NAME: row.name })[orderBy];
        const seen: string[] = [];
        let after: TiesQuestion["after"];
        for (let more = true; more;) {
          const page = await ask(BAKER, { orderBy, direction, first: 1, after });
          expect(page.count).toBe(4);
          seen.push(...page.rows.map((row) => row.id));
          after = page.rows[0] && [valueOf(page.rows[0]), page.rows[0].id];
          more = page.hasNextPage;
        }
        expect(seen).toEqual(whole.map((row) => row.id));
        expect(seen).toHaveLength(4);
      }
    },
  );

  it("orders the ranking as asked", async () => {
    const ids = async (orderBy: TiesQuestion["orderBy"], direction: "asc" | "desc") =>
      (await ask(BAKER, { orderBy, direction })).rows.map((row) => row.id);
    expect(await ids("COUNT", "desc")).toEqual([SHARAA, "ESP", PANKIN, AZIZ]);
    expect(await ids("NAME", "asc")).toEqual([PANKIN, SHARAA, "ESP", AZIZ]);
    expect((await ids("FIRST", "asc"))[0]).toBe(AZIZ);
    expect((await ids("LAST", "desc")).at(-1)).toBe(AZIZ);
  });

  it("puts counterparts without a date last, whichever way", async () => {
    for (const direction of ["asc", "desc"] as const) {
      const { rows } = await ask(AZIZ, { statuses: ["held", "planned"], orderBy: "LAST", direction });
      expect(rows.map((row) => row.last)).toEqual(["1991-01-09", null]);
    }
  });

  it("adds up all encounters of two", async () => {
    const both = (of: string, other: string) => store.encounters(of, { with: other, statuses: ["held"] }, 10);
    expect(await both("USA", SHARAA)).toMatchObject({ count: 3, first: "1991-10", last: "1991-10" });
    expect((await both("USA", "SYR")).meetingIds).toEqual((await both("SYR", "USA")).meetingIds);
    expect((await both("USA", SHARAA)).spans).toEqual([["1991-10-01", "1991-10-31"]]);
    expect(await both(BAKER, AZIZ)).toMatchObject({ count: 1, placeIds: ["place:geneva-che"] });
    const never = { count: 0, first: null, last: null, meetingIds: [], placeIds: [], spans: [] };
    expect(await both(BAKER, ROSS)).toEqual(never);
    expect(await both(BAKER, "person:nobody")).toEqual(never);
    expect(await both(BAKER, BAKER)).toEqual(never);
  });
}
