import { afterAll, beforeAll, expect, it } from "vitest";
import { asOf } from "../../../src/graph/as-of.js";
import type { NodePlan, Page, PagePlan, RelationPlan, Scalar } from "../../../src/graph/plan.js";
import { claimsOf } from "../../../src/graph/save-facts.js";
import type { GraphStore } from "../../../src/graph/store.js";
import { world } from "../../world/readings.js";

const plain: Omit<PagePlan, "select"> = { orderBy: [], first: null, count: false };

const relation = (name: string, more: Partial<RelationPlan> = {}): RelationPlan => ({
  ...plain,
  relation: name,
  edge: [],
  select: { properties: ["name"], relations: {} },
  ...more,
});

const meetings = (more: Partial<NodePlan> = {}): NodePlan => ({
  ...plain,
  label: "Meeting",
  select: { properties: ["date"], relations: {} },
  ...more,
});

const dates = (page: Page) => page.rows.map((row) => row.properties.date);

export function pages(open: () => Promise<GraphStore>): void {
  let store: GraphStore;
  beforeAll(async () => {
    store = await open();
    for (const telling of world) await store.save(claimsOf(telling.reading()));
  });
  afterAll(() => store.close());

  const read = async (plan: NodePlan) => (await store.read({ plan })).plan;

  it("brings several pages at once, each under its name", async () => {
    const answer = await store.read({
      people: {
        ...meetings(),
        label: "Person",
        select: { properties: ["name"], relations: {} },
        count: true,
        first: 0,
      },
      __proto: meetings({ count: true }),
    });
    expect(answer.people).toEqual({ rows: [], hasNextPage: true, count: 5 });
    expect(answer.__proto.count).toBe(6);
  });

  it("orders with nulls last in both directions, then by id", async () => {
    const up = await read(meetings({ orderBy: [{ property: "date", direction: "asc" }] }));
    const down = await read(meetings({ orderBy: [{ property: "date", direction: "desc" }] }));
    expect(dates(up)).toEqual(["1991-01-09", "1991-01-09", "1991-10", null, null, null]);
    expect(dates(down)).toEqual(["1991-10", "1991-01-09", "1991-01-09", null, null, null]);
    for (const page of [up, down]) {
      const undated = page.rows.slice(3).map((row) => row.id);
      expect(undated).toEqual([...undated].sort());
    }
  });

  it.each(["asc", "desc"] as const)(
    "walks all pages %s after the last row of each, and counts all",
    async (direction) => {
      const orderBy = [
        { property: "date", direction },
        { property: "kind", direction: "asc" },
      ] as const;
      const whole = await read(meetings({ orderBy, select: { properties: ["date", "kind"], relations: {} } }));
      for (const first of [1, 2, 4]) {
        const seen: string[] = [];
        let after: NodePlan["after"];
        for (let more = true; more;) {
          const page = await read(
            meetings({
              orderBy,
              first,
              after,
              count: true,
              select: whole.rows[0] ? { properties: ["date", "kind"], relations: {} } : meetings().select,
            }),
          );
          expect(page.count).toBe(6);
          seen.push(...page.rows.map((row) => row.id));
          const last = page.rows.at(-1);
          after = [last?.properties.date as string | null, last?.properties.kind as string, last?.id ?? ""];
          more = page.hasNextPage;
        }
        expect(seen).toEqual(whole.rows.map((row) => row.id));
      }
    },
  );

  it("orders by how many a relation leads to, in pages, and brings the number", async () => {
    const orderBy = [
      { property: "count:meetings", direction: "desc" },
      { property: "name", direction: "asc" },
    ] as const;
    const people: NodePlan = {
      ...meetings(),
      label: "Person",
      orderBy,
      select: { properties: ["name", "count:meetings"], relations: {} },
    };
    const whole = (await read(people)).rows.map(({ id, properties }) => [
      properties["count:meetings"],
      properties.name,
      id,
    ]);
    expect(whole).toEqual([
      [5, "James Baker", "person:james-baker"],
      [3, "Farouk al-Sharaa", "person:farouk-al-sharaa"],
      [2, "Tariq Aziz", "person:tariq-aziz"],
      [1, "Boris Pankin", "person:boris-pankin"],
      [1, "Dennis Ross", "person:dennis-ross"],
    ]);
    const seen: unknown[] = [];
    for (let after: readonly Scalar[] | undefined, more = true; more;) {
      const page = await read({ ...people, first: 2, after });
      seen.push(...page.rows.map(({ id }) => id));
      const last = page.rows.at(-1);
      after = last && [last.properties["count:meetings"] as number, last.properties.name as string, last.id];
      more = page.hasNextPage;
    }
    expect(seen).toEqual(whole.map(([, , id]) => id));
    await expect(asOf(store, "1991-02-01").read({ people })).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
  });

  it("brings nested relations, polymorphic parties, edge properties and the evidence of edges", async () => {
    const page = await read(
      meetings({
        where: { property: "kind", is: "eq", value: "multilateral" },
        select: {
          properties: ["date", "dateFrom", "dateTo", "status"],
          relations: {
            seats: relation("participants", {
              edge: ["role", "side", "onBehalfOf"],
              orderBy: [{ property: "name", direction: "asc" }],
              edgeEvidence: relation("evidence", {
                select: {
                  properties: ["quote"],
                  relations: { sentence: relation("sentence", { select: { properties: ["index"], relations: {} } }) },
                },
              }),
              select: { properties: ["name", "aliases"], relations: { of: relation("countries") } },
            }),
            place: relation("place", {
              edge: ["inferred"],
              select: { properties: ["name"], relations: { country: relation("country") } },
            }),
          },
        },
      }),
    );
    expect(page.rows).toHaveLength(1);
    const { properties, relations } = page.rows[0] ?? {};
    expect(properties).toEqual({ date: "1991-10", dateFrom: "1991-10-01", dateTo: "1991-10-31", status: "held" });
    const place = relations?.place?.rows[0];
    expect(place).toMatchObject({ label: "Place", id: "place:madrid-esp", edge: { inferred: false } });
    expect(place?.relations.country?.rows).toMatchObject([
      { label: "Country", id: "ESP", properties: { name: "Spain" } },
    ]);
    const seats = relations?.seats?.rows ?? [];
    expect(seats.map((row) => [row.label, row.id, row.edge])).toEqual([
      ["Person", "person:boris-pankin", { role: "host", side: null, onBehalfOf: "SUN" }],
      ["Person", "person:dennis-ross", { role: "participant", side: "west", onBehalfOf: "USA" }],
      ["Person", "person:farouk-al-sharaa", { role: "participant", side: "east", onBehalfOf: "SYR" }],
      ["Person", "person:james-baker", { role: "participant", side: "west", onBehalfOf: "USA" }],
      ["Country", "ESP", { role: "host", side: null, onBehalfOf: null }],
    ]);
    const spain = seats.find((row) => row.id === "ESP");
    expect(spain?.properties).toEqual({ name: "Spain", aliases: null });
    expect(spain?.relations).toEqual({});
    expect(spain?.edgeEvidence).toMatchObject([{ label: "Assertion", properties: { quote: "Spain" } }]);
    expect(spain?.edgeEvidence[0]?.relations.sentence?.rows).toMatchObject([
      { label: "Sentence", properties: { index: 1 } },
    ]);
    expect(seats[0]?.relations.of?.rows).toMatchObject([{ id: "SUN", properties: { name: "Soviet Union" } }]);
  });

  it("brings one relation twice, under two names with two questions, each with its own page", async () => {
    const page = await read({
      ...meetings({ where: { property: "id", is: "eq", value: "person:james-baker" } }),
      label: "Person",
      select: {
        properties: [],
        relations: {
          newest: relation("meetings", {
            first: 1,
            count: true,
            orderBy: [{ property: "date", direction: "desc" }],
            select: { properties: ["date"], relations: {} },
          }),
          calls: relation("meetings", {
            where: { property: "kind", is: "eq", value: "phone" },
            count: true,
            edge: ["onBehalfOf"],
            select: { properties: ["kind"], relations: {} },
          }),
          "`{}-- $id": relation("offices", {
            edge: ["tenure"],
            where: { edge: "tenure", is: "ne", value: "former" },
            select: { properties: ["title"], relations: { of: relation("of") } },
          }),
        },
      },
    });
    const { newest, calls, "`{}-- $id": offices } = page.rows[0]?.relations ?? {};
    expect(newest && dates(newest)).toEqual(["1991-10"]);
    expect(newest).toMatchObject({ count: 5, hasNextPage: true });
    expect(calls).toMatchObject({ count: 2, hasNextPage: false });
    expect(calls?.rows.map((row) => [row.properties.kind, row.edge])).toEqual(
      Array(2).fill(["phone", { onBehalfOf: "USA" }]),
    );
    expect(offices?.rows).toMatchObject([{ id: "office:foreign-minister-usa", edge: { tenure: "current" } }]);
    expect(offices?.rows[0]?.relations.of?.rows).toMatchObject([{ id: "USA" }]);
  });

  it("goes on within a relation after a given row", async () => {
    const orderBy = [{ property: "date", direction: "asc" }] as const;
    const pageAfter = async (after?: RelationPlan["after"]) => {
      const page = await read({
        ...meetings({ where: { property: "id", is: "in", value: ["person:tariq-aziz", "person:dennis-ross"] } }),
        label: "Person",
        orderBy: [{ property: "name", direction: "desc" }],
        select: {
          properties: ["name"],
          relations: {
            meetings: relation("meetings", {
              first: 1,
              after,
              orderBy,
              select: { properties: ["date"], relations: {} },
            }),
          },
        },
      });
      return page.rows.map((row) => row.relations.meetings);
    };
    const [aziz, ross] = await pageAfter();
    expect(aziz && dates(aziz)).toEqual(["1991-01-09"]);
    expect(ross && dates(ross)).toEqual(["1991-10"]);
    const [azizLater, rossLater] = await pageAfter(["1991-01-09", aziz?.rows[0]?.id ?? ""]);
    expect(azizLater && dates(azizLater)).toEqual([null]);
    expect(azizLater?.hasNextPage).toBe(false);
    expect(rossLater && dates(rossLater)).toEqual(["1991-10"]);
  });

  it("brings the evidence of a node with the article it stands in", async () => {
    const page = await read(
      meetings({
        where: {
          and: [
            { property: "date", is: "eq", value: "1991-01-09" },
            { property: "kind", is: "eq", value: "in-person" },
          ],
        },
        select: {
          properties: [],
          relations: {
            evidence: relation("evidence", {
              orderBy: [{ property: "publishedAt", direction: "asc" }],
              select: {
                properties: ["quote"],
                relations: {
                  sentence: relation("sentence", {
                    select: {
                      properties: ["text"],
                      relations: {
                        article: relation("article", { select: { properties: ["publisher"], relations: {} } }),
                      },
                    },
                  }),
                },
              },
            }),
          },
        },
      }),
    );
    const evidence = page.rows[0]?.relations.evidence?.rows ?? [];
    expect(evidence.map((row) => row.properties.quote)).toEqual([
      "Baker and Iraq’s Aziz talked in Geneva",
      "James Baker met with Tariq Aziz in Geneva",
    ]);
    const papers = evidence.map(
      (row) => row.relations.sentence?.rows[0]?.relations.article?.rows[0]?.properties.publisher,
    );
    expect(papers).toEqual(["Example Times", "Example Wire"]);
  });

  it("refuses a plan that names what the model does not have", async () => {
    const bad: NodePlan[] = [
      meetings({ select: { properties: ["date` RETURN 1 //"], relations: {} } }),
      meetings({ orderBy: [{ property: "__proto__", direction: "asc" }] }),
      meetings({ where: { property: "constructor", is: "eq", value: "x" } }),
      meetings({ select: { properties: [], relations: { x: relation("nobody") } } }),
      meetings({ after: ["1991"], orderBy: [{ property: "date", direction: "asc" }] }),
    ];
    for (const plan of bad) await expect(read(plan)).rejects.toThrow();
  });
}
