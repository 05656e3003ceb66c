import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { GraphStore } from "../../src/graph/store.js";
import { firstCall, geneva, genevaAgain, madrid, secondCall, world } from "../world/readings.js";
import { eachStore, openEmpty } from "../world/stores.js";
import { ingest, ingestTold, listening, refusal, TOKEN, transports, type LiveClient } from "./live-clients.js";
import { serveWorld, type ServedWorld } from "./serve-world.js";

const MEETINGS = `subscription ($involving: [ID!]) { meetingAdded(involving: $involving) {
  id kind status date { value } participants { onBehalfOf party { name ... on Person { country { name } } } }
  location { place { name country { name } } } evidence(first: 1) { quote sentence { text } article { id } } } }`;
const ARTICLES = `subscription { articleIngested {
  id publisher publishedAt sentences(first: 2) { totalCount nodes { text } } } }`;

let reads = 0;
/** The store, with every read counted. */
const counting = (store: GraphStore): GraphStore =>
  new Proxy(store, {
    get: (target, name) => {
      if (name === "within") return (limits: Parameters<GraphStore["within"]>[0]) => counting(target.within(limits));
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== "function") return value;
      return (...given: unknown[]) => {
        if (name !== "counts") reads++;
        return value.apply(target, given) as unknown;
      };
    },
  });

const [transport = "graphql-ws"] = Object.keys(transports);

eachStore((_, open) => {
  let served: ServedWorld;
  beforeAll(async () => {
    const store = await open();
    served = await serveWorld(counting(store), [], { ingest: ingestTold(store, world), apiToken: TOKEN });
  });
  afterAll(() => served.close());
  afterEach(async () => {
    for (const { article } of world) await served.store.withdraw(article.id);
  });

  describe.each(Object.entries(transports))("over %s", (_name, connect) => {
    let client: LiveClient;
    beforeEach(() => {
      client = connect(served);
    });
    afterEach(() => client.dispose());

    it("each new meeting is told once, with what is selected, after it is in the graph", async () => {
      const heard = await listening(served, client, MEETINGS);
      expect(await ingest(served, geneva)).toBe("SAVED");
      const told = [await heard.next(), await heard.next(), await heard.next()];
      expect(told[0]?.data.meetingAdded).toMatchObject({
        kind: "IN_PERSON",
        status: "HELD",
        date: { value: "1991-01-09" },
        location: { place: { name: "Geneva", country: { name: "Switzerland" } } },
        evidence: [{ quote: "James Baker met with Tariq Aziz in Geneva", article: { id: geneva.article.id } }],
      });
      expect(told[0]?.data.meetingAdded.participants).toEqual(
        expect.arrayContaining([{ onBehalfOf: "IRQ", party: { name: "Tariq Aziz", country: { name: "Iraq" } } }]),
      );
      expect(told.map(({ data }) => data.meetingAdded.kind).sort()).toEqual(["IN_PERSON", "PRESS_CONFERENCE", "VISIT"]);
      expect(told.map(({ errors }) => errors)).toEqual([undefined, undefined, undefined]);
      await ingest(served, genevaAgain); // the same talks, told by another paper
      expect(await ingest(served, geneva)).toBe("UNCHANGED");
      expect(await heard.isQuiet()).toBe(true);
      await ingest(served, firstCall);
      expect((await heard.next()).data.meetingAdded.kind).toBe("PHONE");
      await heard.stop();
    });

    it("each article is told once; unchanged and withdrawn ones are not", async () => {
      const heard = await listening(served, client, ARTICLES);
      await ingest(served, geneva);
      await ingest(served, geneva);
      const told = await heard.next(); // before it is taken back
      await served.store.withdraw(geneva.article.id);
      await ingest(served, genevaAgain);
      expect(told.data.articleIngested).toMatchObject({
        id: geneva.article.id,
        publisher: "Example Wire",
        publishedAt: "1991-01-10",
        sentences: { totalCount: 3 },
      });
      expect((await heard.next()).data.articleIngested.id).toBe(genevaAgain.article.id);
      expect(await heard.isQuiet()).toBe(true);
      await heard.stop();
    });

    it.each([
      ["a person", ["person:boris-pankin"]],
      ["a country that somebody was there for", ["SYR", "FRA"]],
      ["a country that was there itself", ["ESP"]],
    ])("those that involve %s", async (_what, involving) => {
      const heard = await listening(served, client, MEETINGS, { involving });
      await ingest(served, geneva);
      await ingest(served, madrid);
      expect((await heard.next()).data.meetingAdded.kind).toBe("MULTILATERAL");
      expect(await heard.isQuiet()).toBe(true);
      await heard.stop();
    });
  });

  it("costs one read of the store per event and subscriber", async () => {
    const client = (transports[transport] as (typeof transports)[string])(served);
    const one = await listening(served, client, MEETINGS, {}, 1);
    const other = await listening(served, client, MEETINGS, {}, 2);
    const third = await listening(served, client, MEETINGS, { involving: ["FRA"] }, 3);
    reads = 0;
    await ingest(served, secondCall);
    await Promise.all([one.next(), other.next()]);
    expect(await third.isQuiet()).toBe(true);
    expect(reads).toBe(2);
    await client.dispose();
  });
});

describe.each(Object.entries(transports))("what may not be asked over %s", (_name, connect) => {
  let served: ServedWorld;
  let client: LiveClient;
  const involving = (count: number) => Array.from({ length: count }, (_, index) => `person:nobody-${index}`);
  beforeAll(async () => {
    served = await serveWorld(await openEmpty(), world, { apiToken: TOKEN });
    client = connect(served);
  });
  afterAll(async () => {
    await client.dispose();
    await served.close();
  });
  const times = (count: number, part: (index: number) => string) =>
    Array.from({ length: count }, (_, i) => part(i)).join(" ");

  it.each([
    ["syntax", "subscription { articleIngested {", {}, ["GRAPHQL_PARSE_FAILED"]],
    ["tokens", `subscription { articleIngested { ${"id ".repeat(1_500)} } }`, {}, ["GRAPHQL_PARSE_FAILED"]],
    [
      "aliases",
      `subscription { articleIngested { ${times(31, (i) => `a${i}: id`)} } }`,
      {},
      ["GRAPHQL_VALIDATION_FAILED"],
    ],
    [
      "depth",
      `subscription { meetingAdded ${"{ partOf ".repeat(13)} { id } ${"}".repeat(13)} }`,
      {},
      ["GRAPHQL_VALIDATION_FAILED"],
    ],
    ["two at once", "subscription { articleIngested { id } meetingAdded { id } }", {}, ["GRAPHQL_VALIDATION_FAILED"]],
    ["no such field", "subscription { articles { id } }", {}, ["GRAPHQL_VALIDATION_FAILED"]],
    [
      "cost",
      `subscription { meetingAdded { statements(first: 100) { nodes { meeting { statements(first: 100) { nodes { id } } } } } } }`,
      {},
      ["QUERY_TOO_COSTLY"],
    ],
    ["an id of nobody", MEETINGS, { involving: ["place:geneva-che"] }, ["UNKNOWN_ID"]],
    ["no ids", MEETINGS, { involving: [] }, ["BAD_USER_INPUT"]],
    ["too many ids", MEETINGS, { involving: involving(10_000) }, ["BAD_USER_INPUT"]],
    [
      "costly query",
      "{ people(first: 100) { nodes { meetings(first: 100) { nodes { id } } } } }",
      {},
      ["QUERY_TOO_COSTLY"],
    ],
    ["mutation without token", `mutation { withdrawArticle(id: "article:x") { withdrawn } }`, {}, ["UNAUTHENTICATED"]],
    ["no operation", "fragment A on Query { __typename }", {}, ["BAD_REQUEST"]],
  ] as [string, string, Record<string, unknown>, string[]][])("%s", async (_what, query, variables, codes) => {
    expect(await refusal(client, query, variables)).toEqual(codes);
  });

  it("queries are answered, and mutations with the token", async () => {
    const { value } = await client.subscribe(`{ node(id: "USA") { id } }`).next();
    expect((value as { data: unknown }).data).toEqual({ node: { id: "USA" } });
    const mutation = `mutation { withdrawArticle(id: "article:x") { withdrawn } }`;
    const withToken = connect(served, TOKEN);
    const answer = await withToken.subscribe(mutation).next();
    expect(answer.value).toEqual({ data: { withdrawArticle: { withdrawn: false } } });
    await withToken.dispose();
    const wrong = connect(served, "another");
    expect(await refusal(wrong, mutation)).toEqual(["UNAUTHENTICATED"]);
    await wrong.dispose();
  });
});
