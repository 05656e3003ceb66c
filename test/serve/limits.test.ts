import { afterAll, beforeAll, expect, it } from "vitest";
import { openEmpty } from "../world/stores.js";
import { world } from "../world/readings.js";
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
  expect(performance.now() - started).toBeLessThan(500); // 50 ms where the machine has nothing else to do
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
  expect((await served.ask(`{ meetings(first: 1) { nodes ${deep(10)} } }`)).errors).toEqual([]);
  expect(await refused(`{ meetings(first: 1) { nodes ${deep(11)} } }`)).toEqual(["GRAPHQL_VALIDATION_FAILED"]);
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

it("subscriptions are refused", async () => {
  expect(await refused("subscription { articleIngested { id } }")).toEqual(["SUBSCRIBE_ELSEWHERE"]);
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
