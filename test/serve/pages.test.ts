import { afterAll, beforeAll, expect, it } from "vitest";
import { claimsOf } from "../../src/graph/save-facts.js";
import { eachStore } from "../world/stores.js";
import { world } from "../world/readings.js";
import { Telling } from "../world/telling.js";
import { serveWorld, type ServedWorld } from "./serve-world.js";

const PAGE = `query ($after: String) { people(first: 2, after: $after, orderBy: [NAME_ASC]) {
  totalCount pageInfo { hasNextPage endCursor } edges { cursor node { name } } } }`;

eachStore((_, open) => {
  let served: ServedWorld;
  beforeAll(async () => {
    served = await serveWorld(await open(), world);
  });
  afterAll(() => served.close());

  const page = async (after: string | null) => (await served.ask(PAGE, { after })).data.people;
  const names = (people: { edges: { node: { name: string } }[] }) => people.edges.map(({ node }) => node.name);
  const codes = async (query: string, variables = {}) => (await served.ask(query, variables)).codes;

  it("a page goes on where the last one ended, though somebody came in before it and somebody else is gone", async () => {
    const first = await page(null);
    expect(names(first)).toEqual(["Boris Pankin", "Dennis Ross"]);
    const newcomer = new Telling("Aaron Miller and Edward Djerejian waited.")
      .person("Aaron Miller", "USA")
      .person("Edward Djerejian", "USA");
    await served.store.save(claimsOf(newcomer.reading()));
    const second = await page(first.pageInfo.endCursor);
    expect(names(second)).toEqual(["Edward Djerejian", "Farouk al-Sharaa"]);
    expect(second.totalCount).toBe(7);
    await served.store.withdraw(newcomer.article.id);
    // the cursor stands on somebody who is gone
    expect(names(await page(second.edges[0].cursor))).toEqual(["Farouk al-Sharaa", "James Baker"]);
    expect(names(await page(first.pageInfo.endCursor))).toEqual(["Farouk al-Sharaa", "James Baker"]);
  });

  it("the last page says so, and the page after it is empty", async () => {
    const last = await served.ask(`{ people(first: 5) { pageInfo { hasNextPage endCursor } } }`);
    expect(last.data.people.pageInfo.hasNextPage).toBe(false);
    const beyond = await page(last.data.people.pageInfo.endCursor);
    expect(beyond).toMatchObject({ edges: [], totalCount: 5, pageInfo: { hasNextPage: false, endCursor: null } });
  });

  it("undated meetings come last, whichever way they are ordered", async () => {
    for (const orderBy of ["DATE_ASC", "DATE_DESC"]) {
      const seen: (string | null)[] = [];
      let after: string | null = null;
      do {
        const { data } = await served.ask(
          `query ($after: String) { meetings(first: 1, after: $after, orderBy: [${orderBy}]) {
            pageInfo { hasNextPage endCursor } nodes { date { value } } } }`,
          { after },
        );
        seen.push(data.meetings.nodes[0].date?.value ?? null);
        after = data.meetings.pageInfo.hasNextPage ? data.meetings.pageInfo.endCursor : null;
      } while (after);
      const dated = seen.slice(0, 3);
      expect(seen.slice(3), orderBy).toEqual([null, null, null]);
      expect(orderBy === "DATE_ASC" ? dated : dated.reverse()).toEqual(["1991-01-09", "1991-01-09", "1991-10"]);
    }
  });

  it("a list within a list has pages of its own", async () => {
    const query = `query ($after: String) { node(id: "person:james-baker") { ... on Person {
      meetings(first: 2, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { id } } } } }`;
    const first = (await served.ask(query)).data.node.meetings;
    const second = (await served.ask(query, { after: first.pageInfo.endCursor })).data.node.meetings;
    const third = (await served.ask(query, { after: second.pageInfo.endCursor })).data.node.meetings;
    expect([first, second, third].map(({ nodes }) => nodes.length)).toEqual([2, 2, 1]);
    expect(
      new Set([first, second, third].flatMap(({ nodes }) => nodes.map((one: { id: string }) => one.id))).size,
    ).toBe(5);
    expect(first.totalCount).toBe(5);
  });

  it("a cursor that is not of this list and this order is refused", async () => {
    const { endCursor } = (await served.ask(`{ meetings(first: 1) { pageInfo { endCursor } } }`)).data.meetings
      .pageInfo;
    const foreign = [
      endCursor,
      "",
      "garbage",
      "\u0000",
      "a\u0000b",
      `${endCursor}x`,
      "W10",
      "bnVsbA",
      "x".repeat(5000),
    ];
    for (const after of foreign) {
      const answer = await served.ask(PAGE, { after });
      expect(answer.codes, JSON.stringify(after)).toEqual(["CURSOR_INVALID"]);
      expect(answer.status).toBe(400);
      expect(answer.errors[0]?.message).toContain("cursor not valid here");
    }
    const inOtherOrder = `query ($after: String) { meetings(after: $after, orderBy: [KIND_ASC]) { nodes { id } } }`;
    expect(await codes(inOtherOrder, { after: endCursor })).toEqual(["CURSOR_INVALID"]);
    expect(
      await codes(`query ($after: String) { whoMet(of: "USA", after: $after) { totalCount } }`, { after: endCursor }),
    ).toEqual(["CURSOR_INVALID"]);
  });

  it("first is a page size: 0 is an empty page, null the usual one, anything else is refused", async () => {
    const query = `query ($first: Int) { people(first: $first) { totalCount pageInfo { hasNextPage } nodes { id } } }`;
    expect((await served.ask(query, { first: 0 })).data.people).toMatchObject({ totalCount: 5, nodes: [] });
    expect((await served.ask(query, { first: null })).data.people.nodes).toHaveLength(5);
    for (const first of [-1, 101, 2 ** 31, 1.5, "1e3"]) {
      const answer = await served.ask(query, { first });
      expect(answer.codes, String(first)).toEqual(["BAD_USER_INPUT"]);
      expect(answer.status).toBe(400);
    }
    expect(await codes(`{ people(first: -1) { totalCount } }`)).toEqual(["BAD_USER_INPUT"]);
    expect(await codes(`{ people(first: 1e3) { totalCount } }`)).toEqual(["GRAPHQL_VALIDATION_FAILED"]);
    expect(await codes(`{ people(first: 2147483648) { totalCount } }`)).toEqual(["GRAPHQL_VALIDATION_FAILED"]);
    expect(await codes(`{ people(first: 1, last: 1) { totalCount } }`)).toEqual(["GRAPHQL_VALIDATION_FAILED"]);
    expect(await codes(`{ people { nodes { evidence(first: 101) { id } } } }`)).toEqual(["BAD_USER_INPUT"]);
  });
});
