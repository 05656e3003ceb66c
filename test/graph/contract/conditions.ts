import { afterAll, beforeAll, expect, it } from "vitest";
import type { Label } from "../../../src/graph/model.js";
import type { Where } from "../../../src/graph/plan.js";
import { claimsOf } from "../../../src/graph/save-facts.js";
import type { GraphStore } from "../../../src/graph/store.js";
import { world } from "../../world/readings.js";

/** Cases are: what is asked, of which label, the names or dates of what comes, in order. */
const CASES: readonly (readonly [title: string, label: Label, where: Where, found: readonly (string | null)[]])[] = [
  ["equal", "Person", { property: "name", is: "eq", value: "Tariq Aziz" }, ["Tariq Aziz"]],
  [
    "not equal counts what is null",
    "Meeting",
    { property: "date", is: "ne", value: "1991-10" },
    ["1991-01-09", "1991-01-09", null, null, null],
  ],
  ["one of", "Country", { property: "id", is: "in", value: ["USA", "IRQ", "QQQ"] }, ["Iraq", "United States"]],
  ["one of none", "Country", { property: "id", is: "in", value: [] }, []],
  [
    "one of, or null",
    "Meeting",
    { property: "date", is: "in", value: ["1991-10", null] },
    ["1991-10", null, null, null],
  ],
  ["less", "Meeting", { property: "date", is: "lt", value: "1991-10" }, ["1991-01-09", "1991-01-09"]],
  ["at most", "Meeting", { property: "date", is: "lte", value: "1991-10" }, ["1991-01-09", "1991-01-09", "1991-10"]],
  ["more", "Meeting", { property: "dateTo", is: "gt", value: "1991-10-30" }, ["1991-10"]],
  ["at least", "Meeting", { property: "dateTo", is: "gte", value: "1991-10-31" }, ["1991-10"]],
  ["contained, whatever the case", "Person", { property: "name", is: "contains", value: "AK" }, ["James Baker"]],
  ["at the start, whatever the case", "Person", { property: "name", is: "startsWith", value: "bor" }, ["Boris Pankin"]],
  ["in any alias", "Person", { property: "aliases", is: "contains", value: "secretary" }, ["James Baker"]],
  ["equal to an alias", "Organization", { property: "aliases", is: "eq", value: "EC" }, ["European Community"]],
  [
    "an alias among some",
    "Person",
    { property: "aliases", is: "in", value: ["Aziz", "Baker"] },
    ["James Baker", "Tariq Aziz"],
  ],
  [
    "equal to no alias",
    "Person",
    { property: "aliases", is: "ne", value: "Aziz" },
    ["Boris Pankin", "Dennis Ross", "Farouk al-Sharaa", "James Baker"],
  ],
  ["null", "Meeting", { property: "date", is: "isNull", value: true }, [null, null, null]],
  ["not null", "Meeting", { property: "date", is: "isNull", value: false }, ["1991-01-09", "1991-01-09", "1991-10"]],
  [
    "not less counts what is null",
    "Meeting",
    { not: { property: "date", is: "lt", value: "1991-10" } },
    ["1991-10", null, null, null],
  ],
  [
    "both",
    "Meeting",
    {
      and: [
        { property: "status", is: "eq", value: "held" },
        { property: "kind", is: "eq", value: "phone" },
      ],
    },
    [null, null],
  ],
  [
    "either",
    "Meeting",
    {
      or: [
        { property: "status", is: "eq", value: "planned" },
        { property: "date", is: "eq", value: "1991-10" },
      ],
    },
    ["1991-10", null],
  ],
  ["all of none holds", "Organization", { and: [] }, ["European Community"]],
  ["one of none does not", "Organization", { or: [] }, []],
  [
    "a related node with an id",
    "Meeting",
    { relation: "participants", some: { property: "id", is: "eq", value: "person:tariq-aziz" } },
    ["1991-01-09", null],
  ],
  [
    "a related node with a property of the edge",
    "Meeting",
    {
      relation: "participants",
      some: {
        and: [
          { edge: "role", is: "eq", value: "host" },
          { property: "id", is: "eq", value: "ESP" },
        ],
      },
    },
    ["1991-10"],
  ],
  [
    "a related node, two steps away, and an id",
    "Meeting",
    {
      and: [
        { property: "status", is: "eq", value: "held" },
        { relation: "place", some: { relation: "country", some: { property: "id", is: "eq", value: "CHE" } } },
      ],
    },
    ["1991-01-09", "1991-01-09"],
  ],
  [
    "related nodes of several labels",
    "Meeting",
    { relation: "participants", some: { property: "id", is: "in", value: ["ESP", "organization:european-community"] } },
    ["1991-10", null],
  ],
  [
    "no related node",
    "Person",
    { not: { relation: "statements", some: { property: "kind", is: "eq", value: "direct" } } },
    ["Boris Pankin", "Dennis Ross", "Farouk al-Sharaa", "Tariq Aziz"],
  ],
  [
    "both of two related nodes",
    "Meeting",
    {
      and: ["person:james-baker", "person:farouk-al-sharaa"].map((id): Where => ({
        relation: "participants",
        some: { property: "id", is: "eq", value: id },
      })),
    },
    ["1991-10", null, null],
  ],
  [
    "evidence of an article's sentence",
    "Person",
    { relation: "evidence", some: { property: "quote", is: "startsWith", value: "U.S." } },
    ["James Baker"],
  ],
  [
    "a mention in a sentence",
    "Country",
    { relation: "mentionedIn", some: { property: "text", is: "contains", value: "hosted with" } },
    ["Spain"],
  ],
];

export function conditions(open: () => Promise<GraphStore>): void {
  let store: GraphStore;
  beforeAll(async () => {
    store = await open();
    for (const telling of world) await store.save(claimsOf(telling.reading()));
  });
  afterAll(() => store.close());

  it.each(CASES)("%s", async (_title, label, where, found) => {
    const property = label === "Meeting" ? "date" : "name";
    const select = { properties: [property], relations: {} };
    const orderBy = [{ property, direction: "asc" }] as const;
    const { page } = await store.read({ page: { label, where, orderBy, first: null, count: true, select } });
    expect(page.rows.map((row) => row.properties[property])).toEqual(found);
    expect(page.count).toBe(found.length);
  });

  it("the same conditions hold within a relation", async () => {
    const where: Where = {
      and: [
        { property: "date", is: "ne", value: "1991-10" },
        { relation: "participants", some: { edge: "onBehalfOf", is: "eq", value: "SYR" } },
      ],
    };
    const { page } = await store.read({
      page: {
        label: "Person",
        where: { property: "id", is: "eq", value: "person:james-baker" },
        orderBy: [],
        first: 1,
        count: false,
        select: {
          properties: [],
          relations: {
            met: {
              relation: "meetings",
              where,
              edge: [],
              orderBy: [],
              first: 1,
              count: true,
              select: { properties: ["kind"], relations: {} },
            },
          },
        },
      },
    });
    const met = page.rows[0]?.relations.met;
    expect(met).toMatchObject({ count: 2, hasNextPage: true, rows: [{ properties: { kind: "phone" } }] });
  });
}
