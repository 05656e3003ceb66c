import type { DocumentNode } from "graphql";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openEmpty } from "../world/stores.js";
import { world } from "../world/readings.js";
import { refusal, transports } from "./live-clients.js";
import { ask, serveWorld, type ServedWorld } from "./serve-world.js";

/** Limits stand before the store, so one store is enough here. */
let served: ServedWorld;
beforeAll(async () => {
  served = await serveWorld(await openEmpty(), world);
});
afterAll(() => served.close());

/** A refusal: 400, fast, nothing read. @returns the codes */
const refused = async (query: string, variables: Record<string, unknown> = {}) => {
  const started = performance.now();
  const answer = await served.ask(query, variables);
  expect(answer.status).toBe(400);
  expect(answer.data).toBeUndefined();
  expect(performance.now() - started).toBeLessThan(1_500); // 50 ms where the machine has nothing else to do
  return answer.codes;
};
const times = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => part(i)).join(" ");

it("a document that is none is refused", async () => {
  for (const query of ["{", "   ", "# only a comment", "{ people { nodes { name } } "]) {
    expect(await refused(query), query).toEqual(["GRAPHQL_PARSE_FAILED"]);
  }
  expect(await refused("")).toEqual(["BAD_REQUEST"]);
});

it("endless documents are cut off while they are parsed", async () => {
  const endless = [
    "{".repeat(100_000),
    `${"{ people { nodes ".repeat(1_000)} { name } ${"} }".repeat(1_000)}`,
    `{ people(filter: ${"{ not: ".repeat(5_000)} {} ${"}".repeat(5_000)}) { totalCount } }`,
    `{ people { nodes { ${"name ".repeat(50_000)} } } }`,
    `{ __typename ${"@skip(if: false) ".repeat(5_000)} }`,
    `{ ${times(200, () => `... { ${"__typename ".repeat(100)} }`)} }`,
  ];
  for (const query of endless) expect(await refused(query), query.slice(0, 40)).toEqual(["GRAPHQL_PARSE_FAILED"]);
});

it("aliases, directives and depth have their limits, in fragments too", async () => {
  expect(await refused(`{ ${times(101, (i) => `a${i}: __typename`)} }`)).toEqual(["GRAPHQL_VALIDATION_FAILED"]);
  expect(await refused(`{ ${times(31, (i) => `a${i}: node(id: "USA") { id }`)} }`)).toEqual([
    "GRAPHQL_VALIDATION_FAILED",
  ]);
  expect(await refused(`{ ...A ...A } fragment A on Query { ${times(16, (i) => `a${i}: __typename`)} }`)).toEqual([
    "GRAPHQL_VALIDATION_FAILED",
  ]);
  expect(await refused(`{ __typename ${"@skip(if: false) ".repeat(9)} }`)).toContain("GRAPHQL_VALIDATION_FAILED");
  const unknown = await served.ask(`{ __typename ${times(10, (i) => `@d${i}`)} }`);
  expect(unknown.status).toBe(400);
  const deep = (levels: number) => `${"{ partOf ".repeat(levels)} { id } ${"}".repeat(levels)}`;
  expect((await served.ask(`{ meetings(first: 1) { nodes ${deep(12)} } }`)).errors).toEqual([]);
  expect(await refused(`{ meetings(first: 1) { nodes ${deep(13)} } }`)).toEqual(["GRAPHQL_VALIDATION_FAILED"]);
});

it("fragments that double, run in circles or are not used are refused", async () => {
  const doubling = `{ ...F0 } ${times(30, (i) => `fragment F${i} on Query { a${i}: __typename ...F${i + 1} ...F${i + 1} }`)} fragment F30 on Query { __typename }`;
  expect(await refused(doubling)).toEqual(["GRAPHQL_VALIDATION_FAILED"]);
  expect(await refused(`{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }`)).toEqual([
    "GRAPHQL_VALIDATION_FAILED",
  ]);
  expect(await refused(`{ __typename } fragment A on Query { __typename }`)).toEqual(["GRAPHQL_VALIDATION_FAILED"]);
});

it("the cost of lists in lists is counted with variables and defaults, each time", async () => {
  const query = `query ($n: Int = 100) { people(first: $n) { nodes { meetings(first: $n) { nodes { statements(first: $n) {
    nodes { id } } } } } } }`;
  expect((await served.ask(query, { n: 3 })).errors).toEqual([]);
  expect(await refused(query, { n: 100 })).toEqual(["QUERY_TOO_COSTLY"]);
  expect(await refused(query)).toEqual(["QUERY_TOO_COSTLY"]);
  expect((await served.ask(query, { n: 3 })).errors).toEqual([]);
  const nested = "meetings { nodes { participants { party { meetings { nodes { id } } } } } }";
  const byDefault = await served.ask(`{ people(first: 100) { nodes { ${nested} } } }`);
  expect(byDefault.codes).toEqual(["QUERY_TOO_COSTLY"]);
  expect(byDefault.errors[0]?.message).toContain("limit of 5000");
  const inFragment = `{ people(first: 100) { ...P } } fragment P on PersonConnection { nodes { meetings(first: 100) { nodes { id } } } }`;
  expect(await refused(inFragment)).toEqual(["QUERY_TOO_COSTLY"]);
});

it("what costs too much is told how much, and where most of it is", async () => {
  const query = `{ all: people(first: 100) { nodes { name meetings(first: 50) { nodes { participants { role } } } } } }`;
  const [error] = (await served.ask(query)).errors;
  expect(error?.extensions).toMatchObject({ cost: 30_100, limit: 5_000, mostIn: "all.meetings.participants" });
  expect(error?.message).toContain("could bring 30100 nodes: its cost is over the limit of 5000");
  expect(error?.message).toContain(
    "Most of them, 25000, are in all.meetings.participants. Ask for a smaller first there",
  );
});

it("an operation has so many levels and so many fields, those that unwrap a connection not counted", async () => {
  const wrapped = `{ people(first: 1) { edges { node { meetings(first: 1) { edges { node { participants { party {
    ... on Person { meetings(first: 1) { pageInfo { hasNextPage } edges { node { events { actors { party { id } } } } } } } } } } } } } } } }`;
  expect((await served.ask(wrapped)).errors).toEqual([]); // 8 levels in 14
  const fragment = `fragment A on Query { ${times(101, () => `node(id: "USA") { id }`)} }`;
  const broad = `{ ${times(3, () => "...A")} } ${fragment}`;
  const answer = await served.ask(broad);
  expect(answer.codes).toEqual(["GRAPHQL_VALIDATION_FAILED"]);
  expect(answer.errors[0]).toMatchObject({ message: /606 fields\. .* at most 600/, extensions: { limit: "fields" } });
  const deep = await served.ask(`{ meetings(first: 1) { nodes ${"{ partOf ".repeat(13)} { id } ${"}".repeat(13)} } }`);
  expect(deep.errors[0]).toMatchObject({ message: /more than 14 levels/, extensions: { limit: "depth", most: 14 } });
});

/** What is asked, with which variables, and the code and the words of the refusal. */
const bad: readonly (readonly [string, Record<string, unknown>, string, RegExp])[] = [
  [
    "query ($ids: [ID!]) { people(filter: { id: { in: $ids } }) { totalCount } }",
    { ids: Array.from({ length: 10_000 }, (_, index) => `person:nobody-${index}`) },
    "FILTER_TOO_LARGE",
    /filter\.id\.in with 10000 values.* at most 1000 values/,
  ],
  [
    `{ meetings(filter: { date: { from: "2024-02", to: "2024-01" } }) { totalCount } }`,
    {},
    "BAD_RANGE",
    /from: "2024-02" is after filter\.date\.to: "2024-01"/,
  ],
  [
    `{ whoMet(of: "USA", from: "2024", to: "2023") { totalCount } }`,
    {},
    "BAD_RANGE",
    /from: "2024" is after to: "2023"/,
  ],
  [
    `{ meetings(filter: { date: { from: "2024-02-30" } }) { totalCount } }`,
    {},
    "BAD_DATE",
    /from: "2024-02-30" is no day/,
  ],
  [`{ meetings(filter: { date: { to: "0000-00-00" } }) { totalCount } }`, {}, "BAD_DATE", /no day of the calendar/],
  [`{ people(first: 101) { totalCount } }`, {}, "BAD_USER_INPUT", /first: 101 .* 0 to 100/],
  [`{ people(first: -1) { totalCount } }`, {}, "BAD_USER_INPUT", /first: -1/],
  [`{ people(after: "nonsense") { totalCount } }`, {}, "CURSOR_INVALID", /nonsense/],
  [
    `{ whoMet(of: "person:nobody") { totalCount } }`,
    {},
    "UNKNOWN_ID",
    /no person, country or organization .* "person:nobody"/,
  ],
];

it.each(bad)("%s is refused in words", async (query, variables, code, words) => {
  const { codes, errors } = await served.ask(query, variables);
  expect(codes).toEqual([code]);
  expect(errors[0]?.message).toMatch(words);
  expect(errors[0]?.extensions["next"]).toEqual(expect.any(String));
});

it("a cursor goes on in its own order only; the id of nobody is null", async () => {
  const page = (orderBy: string) => `query ($after: String) { people(first: 1, orderBy: ${orderBy}, after: $after) {
    pageInfo { endCursor } } }`;
  const { data } = await served.ask(page("NAME_ASC"));
  const after = { after: data.people.pageInfo.endCursor as string };
  expect((await served.ask(page("NAME_ASC"), after)).errors).toEqual([]);
  expect((await served.ask(page("NAME_DESC"), after)).codes).toEqual(["CURSOR_INVALID"]);
  expect((await served.ask(page("ID_ASC"), after)).codes).toEqual(["CURSOR_INVALID"]);
  expect(await served.ask(`{ node(id: "person:nobody") { id } }`)).toMatchObject({ data: { node: null }, errors: [] });
});

it("a document is parsed and checked once, and its cost counted each time", async () => {
  const kept = new Map<string, DocumentNode>();
  let found = 0;
  const documents = {
    get: async (key: string) => {
      const document = kept.get(key);
      if (document) found++;
      return document;
    },
    set: async (key: string, document: DocumentNode) => void kept.set(key, document),
    delete: async (key: string) => kept.delete(key),
  };
  const store = Object.assign(Object.create(served.store) as typeof served.store, { close: async () => undefined });
  const other = await serveWorld(store, [], { documents });
  const query = `query ($n: Int) { people(first: $n) { nodes { meetings(first: $n) { totalCount } } } }`;
  for (const n of [1, 2, 3]) expect((await other.ask(query, { n })).errors).toEqual([]);
  expect((await other.ask(query, { n: 100 })).codes).toEqual(["QUERY_TOO_COSTLY"]);
  expect([kept.size, found]).toEqual([1, 3]);
  await other.ask("{ people { nope } }"); // what is not valid is not kept
  expect(kept.size).toBe(1);
  await other.close();
});

it("introspection can be turned off, in every place that tells the schema", async () => {
  const store = Object.assign(Object.create(served.store) as typeof served.store, { close: async () => undefined });
  const other = await serveWorld(store, [], { introspection: false });
  for (const query of ["{ __schema { types { name } } }", `{ __type(name: "Person") { name } }`]) {
    const answer = await other.ask(query);
    expect([answer.status, answer.data]).toEqual([400, undefined]);
    expect(answer.errors[0]?.message).toContain("Introspection is off on this server");
  }
  expect((await other.ask("{ peple { totalCount } }")).errors[0]?.message).not.toContain("people"); // nor by suggestions
  expect((await other.ask("{ people { __typename totalCount } }")).errors).toEqual([]);
  const schema = await fetch(`${other.url}/schema.graphql`);
  expect([schema.status, await schema.text()]).toEqual([404, expect.stringContaining("INTROSPECTION_OFF")]);
  const client = (transports["graphql-ws"] as (typeof transports)[string])(other);
  expect(await refusal(client, "{ __schema { types { name } } }")).toEqual(["GRAPHQL_VALIDATION_FAILED"]);
  await client.dispose();
  await other.close();
});

it("introspection is answered, unless it goes in circles", async () => {
  expect(
    (await served.ask(`{ __schema { types { name fields { name type { name ofType { name } } } } } }`)).errors,
  ).toEqual([]);
  const circle = `{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }`;
  const started = performance.now();
  expect(await refused(circle)).toEqual(["GRAPHQL_VALIDATION_FAILED"]);
  expect(performance.now() - started).toBeLessThan(1_000);
});

it("only the operation that is named runs", async () => {
  const two = `query A { a: node(id: "USA") { id } } mutation B { withdrawArticle(id: "article:x") { withdrawn } }`;
  expect((await ask(served.url, { query: two, operationName: "A" })).data).toEqual({ a: { id: "USA" } });
  const none = await ask(served.url, { query: two });
  expect([none.status, none.data]).toEqual([400, undefined]);
  const other = await ask(served.url, { query: two, operationName: "C" });
  expect([other.status, other.data]).toEqual([400, undefined]);
});

it("subscriptions are refused here, and told where they are served", async () => {
  expect(await refused("subscription { articleIngested { id } }")).toEqual(["SUBSCRIBE_ELSEWHERE"]);
  const { errors } = await served.ask("subscription { articleIngested { id } }");
  expect(errors[0]?.message).toMatch(/WebSocket at \/graphql .*\/graphql\/stream/);
});

it("what breaks inside is logged, and not told", async () => {
  const broken = {
    ...served.store,
    within: () => broken as never,
    read: () => Promise.reject(new Error("secret of the store")),
  };
  const other = await serveWorld(Object.assign(broken, { counts: broken.read, close: async () => undefined }), []);
  const answer = await other.ask(`{ people { totalCount } }`);
  expect([answer.status, answer.codes]).toEqual([500, ["INTERNAL_SERVER_ERROR"]]);
  expect(JSON.stringify(answer)).not.toMatch(/secret|stack|\.ts/);
  expect(other.log.join()).toContain("secret of the store");
  const health = await fetch(`${other.url}/health`);
  expect([health.status, (await health.json()) as unknown]).toMatchObject([503, { status: "down" }]);
  await other.close();
});
