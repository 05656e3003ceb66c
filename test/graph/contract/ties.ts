import { afterEach, beforeEach, expect, it } from "vitest";
import type { Level } from "../../../src/graph/encounter/tie-type.js";
import { claimsOf } from "../../../src/graph/save-facts.js";
import type { GraphStore, TiesQuestion } from "../../../src/graph/store.js";
import { geneva, genevaAgain, madrid, world } from "../../world/readings.js";
import { dateOf, person, Telling } from "../../world/telling.js";

/** Kept ties and meetings added up on the spot: the same question, asked so that no tie can answer it. */
const KEPT = ["held"];
const ADDED_UP = ["held", "held"];

export function ties(open: () => Promise<GraphStore>): void {
  let store: GraphStore;
  beforeEach(async () => {
    store = await open();
  });
  afterEach(() => store.close());

  const save = (telling: Telling) => store.save(claimsOf(telling.reading()));

  const ask = (of: readonly string[] | null, level: Level, more: Partial<TiesQuestion> = {}) =>
    store.ties({
      of,
      level,
      statuses: KEPT,
      orderBy: "COUNT",
      direction: "desc",
      first: 100,
      count: true,
      meetings: 10,
      places: true,
      ...more,
    });

  const everybody = async () => {
    const found: string[] = [];
    for (const label of ["Person", "Country", "Organization"] as const) {
      const select = { properties: [], relations: {} };
      const { page } = await store.read({ page: { label, orderBy: [], first: null, count: false, select } });
      found.push(...page.rows.map(({ id }) => id));
    }
    return found;
  };

  /** However the graph came to be, the kept ties are the sums of the meetings. */
  const agree = async () => {
    const of = await everybody();
    for (const level of ["participants", "countries"] as const) {
      expect(await ask(of, level)).toEqual(await ask(of, level, { statuses: ADDED_UP }));
      expect(await ask(null, level)).toEqual(await ask(null, level, { statuses: ADDED_UP }));
    }
    return (await ask(of, "participants")).reduce((sum, page) => sum + page.rows.length, 0);
  };

  it("are the sums of the meetings, after each article that comes and goes", async () => {
    const sizes: number[] = [];
    for (const telling of world) {
      await save(telling);
      sizes.push(await agree());
    }
    expect(sizes.at(-1)).toBeGreaterThan(8);
    for (const telling of world) {
      await store.withdraw(telling.article.id);
      await agree();
    }
    expect(await ask(null, "participants")).toEqual([{ of: null, rows: [], hasNextPage: false, count: 0 }]);
  });

  it("follow another reading of the same article, and another article about the same meeting", async () => {
    await save(geneva);
    await save(genevaAgain);
    await agree();
    await store.save(claimsOf({ ...geneva.reading(), facts: { ...geneva.reading().facts, meetings: [] } }));
    await agree();
    await save(geneva);
    await save(madrid);
    await agree();
  });

  it("count on when two meet again and again, and show the latest", async () => {
    for (let day = 10; day < 25; day++) {
      const telling = new Telling(`Ann met Bob on 2020-01-${day}.`, { publishedAt: `2020-01-${day}` });
      telling.person("Ann", "USA").person("Bob", "RUS");
      const seats = [
        telling.seat(person("Ann"), "Ann", { onBehalfOf: "USA" }),
        telling.seat(person("Bob"), "Bob", { onBehalfOf: "RUS" }),
      ];
      await save(telling.meeting("met", seats, { date: dateOf(`2020-01-${day}`) }));
    }
    await agree();
    const [page] = await ask(["person:ann"], "countries", { meetings: 3 });
    expect(page?.rows).toMatchObject([
      { id: "RUS", name: "Russia", count: 15, first: "2020-01-10", last: "2020-01-24" },
    ]);
    expect(page?.rows[0]?.meetingIds).toHaveLength(3);
    const [more] = await ask(["person:ann"], "countries", { meetings: 12 });
    expect(more?.rows[0]?.meetingIds).toHaveLength(12);
  });

  it("gives each who is asked for a page, in the order asked, and none to nobody", async () => {
    for (const telling of world) await save(telling);
    const of = ["USA", "person:nobody", "nonsense", "person:tariq-aziz"];
    const pages = await ask(of, "countries", { first: 1 });
    expect(pages.map((page) => page.of)).toEqual(of);
    expect(pages.map(({ rows }) => rows.map(({ id, count }) => [id, count]))).toEqual([
      [["SYR", 3]],
      [],
      [],
      [["USA", 1]],
    ]);
    expect(pages.map(({ hasNextPage }) => hasNextPage)).toEqual([true, false, false, false]);
    expect(pages.map(({ count }) => count)).toEqual([4, 0, 0, 1]);
  });

  it("leaves out whom fewer meetings join, and whom nobody asked about", async () => {
    for (const telling of world) await save(telling);
    for (const statuses of [KEPT, ADDED_UP]) {
      const ids = async (more: Partial<TiesQuestion>) =>
        (await ask(["person:james-baker"], "participants", { statuses, ...more }))[0]?.rows.map(({ id }) => id);
      expect(await ids({ minCount: 2 })).toEqual(["person:farouk-al-sharaa"]);
      expect(await ids({ among: ["ESP", "person:tariq-aziz", "person:dennis-ross"] })).toEqual([
        "ESP",
        "person:tariq-aziz",
      ]);
    }
  });

  it("counts whom it does not show, and shows each pair once where that is enough", async () => {
    for (const telling of world) await save(telling);
    const of = ["person:james-baker", "ESP", "person:farouk-al-sharaa"];
    for (const statuses of [KEPT, ADDED_UP]) {
      const all = await ask(of, "participants", { statuses });
      const pages = await ask(of, "participants", { statuses, among: of, eachPairOnce: true });
      expect(pages.map(({ rows }) => rows.map((tie) => `${tie.of} ${tie.id} ${tie.count}`))).toEqual([
        [],
        ["ESP person:farouk-al-sharaa 1", "ESP person:james-baker 1"],
        ["person:farouk-al-sharaa person:james-baker 3"],
      ]);
      expect(pages.map(({ count }) => count)).toEqual(all.map(({ count }) => count));
      const [counted] = await ask(["person:james-baker"], "participants", { statuses, first: 0 });
      expect(counted).toEqual({ of: "person:james-baker", rows: [], hasNextPage: true, count: all[0]?.count });
    }
  });

  it("brings places and meetings only where they are asked for", async () => {
    for (const telling of world) await save(telling);
    for (const statuses of [KEPT, ADDED_UP]) {
      const [bare] = await ask(["person:james-baker"], "participants", { statuses, meetings: 0, places: false });
      const [full] = await ask(["person:james-baker"], "participants", { statuses });
      expect(full?.rows.some(({ placeIds }) => placeIds.length > 0)).toBe(true);
      expect(bare?.rows).toEqual(full?.rows.map((tie) => ({ ...tie, meetingIds: [], placeIds: [] })));
    }
  });
}
