import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, it } from "vitest";
import { claimsOf } from "../../src/graph/save-facts.js";
import type { GraphStore } from "../../src/graph/store.js";
import type { IngestInput } from "../../src/serve/ingest.js";
import { eachStore, openEmpty } from "../world/stores.js";
import { Telling } from "../world/telling.js";
import { serveWorld, type ServedWorld } from "./serve-world.js";

const TOKEN = "a-long-token";
const INGEST = `mutation ($input: IngestArticleInput!) { ingestArticle(input: $input) {
  status articleId counts { people meetings } article { id title publisher url publishedAt text } } }`;
const WITHDRAW = `mutation ($id: ID!) { withdrawArticle(id: $id) { articleId withdrawn } }`;
const TEXT = "James Baker met with Tariq Aziz in Geneva on 9 January 1991.";

/** Reads two people and a meeting from the one text that these tests send: the pipeline has tests of its own. */
const ingestInto = (store: GraphStore, seen: IngestInput[]) => async (input: IngestInput) => {
  seen.push(input);
  const { title = null, url = null, publisher = null, publishedAt = null } = input;
  const telling = new Telling(TEXT, { title, url, publisher, publishedAt })
    .person("James Baker", "USA")
    .person("Tariq Aziz", "IRQ");
  const saved = await store.save(claimsOf(telling.reading()));
  const none = { sentences: 1, countries: 0, organizations: 0, places: 0, meetings: 0, statements: 0, events: 0 };
  return { ...saved, articleId: telling.article.id, counts: { ...none, people: 2 } };
};
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

eachStore((_, open) => {
  let served: ServedWorld;
  const seen: IngestInput[] = [];
  beforeAll(async () => {
    const store = await open();
    served = await serveWorld(store, [], { ingest: ingestInto(store, seen), apiToken: TOKEN });
  });
  afterAll(() => served.close());

  it("an article comes in, is unchanged the second time, and is taken back", async () => {
    const input = {
      text: TEXT,
      title: "Talks",
      url: "https://example.org/a",
      publisher: "Wire",
      publishedAt: "1991-01-10",
    };
    const saved = await served.ask(INGEST, { input }, bearer(TOKEN));
    expect(saved.errors).toEqual([]);
    const { ingestArticle } = saved.data;
    const details = { title: "Talks", url: input.url, publisher: "Wire", publishedAt: "1991-01-10" };
    expect(ingestArticle).toMatchObject({
      status: "SAVED",
      counts: { people: 2 },
      article: { ...details, text: TEXT },
    });
    expect(ingestArticle.articleId).toBe(ingestArticle.article.id);
    expect(seen.at(-1)).toEqual({ content: TEXT, format: "text", ...details });

    const again = await served.ask(INGEST, { input }, bearer(TOKEN));
    expect(again.data.ingestArticle.status).toBe("UNCHANGED");
    const id = ingestArticle.articleId;
    expect((await served.ask(WITHDRAW, { id }, bearer(TOKEN))).data.withdrawArticle).toEqual({
      articleId: id,
      withdrawn: true,
    });
    expect((await served.ask(WITHDRAW, { id }, bearer(TOKEN))).data.withdrawArticle.withdrawn).toBe(false);
    expect((await served.store.counts())["Person"]).toBe(0);
  });

  it("the same article 32 times at once is one article", async () => {
    const input = { text: TEXT, title: "Crowd" };
    const answers = await Promise.all(Array.from({ length: 32 }, () => served.ask(INGEST, { input }, bearer(TOKEN))));
    expect(answers.flatMap(({ errors }) => errors)).toEqual([]);
    const statuses = answers.map(({ data }) => data.ingestArticle.status);
    expect(statuses.filter((status) => status === "SAVED")).toHaveLength(1);
    expect(await served.store.counts()).toMatchObject({ Article: 1, Person: 2, Sentence: 1 });
    await served.ask(WITHDRAW, { id: answers[0]?.data.ingestArticle.articleId }, bearer(TOKEN));
  });

  it("of two in one request the first stays when the second fails", async () => {
    const both = `mutation ($input: IngestArticleInput!) {
      a: ingestArticle(input: $input) { status articleId } b: withdrawArticle(id: "person:james-baker") { withdrawn } }`;
    const { data, codes, errors, status } = await served.ask(both, { input: { text: TEXT } }, bearer(TOKEN));
    expect(data).toMatchObject({ a: { status: "SAVED" }, b: null });
    expect([status, codes, errors[0]?.path]).toEqual([200, ["UNKNOWN_ID"], ["b"]]);
    expect((await served.store.counts())["Person"]).toBe(2);
    await served.ask(WITHDRAW, { id: data.a.articleId }, bearer(TOKEN));
  });
});

it("without the token nothing changes, whatever the mutation and however it is asked", async () => {
  const store = await openEmpty();
  const seen: IngestInput[] = [];
  const served = await serveWorld(store, [], { ingest: ingestInto(store, seen), apiToken: TOKEN });
  const fields = /^type Mutation \{\n([\s\S]*?)^\}/m.exec(readFileSync("schema/schema.graphql", "utf8"))?.[1] ?? "";
  expect([...fields.matchAll(/^ {2}(\w+)\(/gm)].map((match) => match[1]).sort()).toEqual([
    "ingestArticle",
    "withdrawArticle",
  ]);
  const tries: Record<string, string>[] = [
    {},
    bearer("wrong"),
    bearer(""),
    { authorization: "Bearer" },
    { authorization: TOKEN },
    { authorization: `bearer ${TOKEN}` },
    bearer(TOKEN.toUpperCase()),
    bearer(`${TOKEN} `.repeat(2)),
    { authorization: `Basic ${TOKEN}` },
    { "x-api-token": TOKEN },
  ];
  const messages = new Set<string>();
  for (const headers of tries) {
    for (const [query, variables] of [
      [INGEST, { input: { text: TEXT } }],
      [WITHDRAW, { id: "article:x" }],
    ] as const) {
      const answer = await served.ask(query, variables, headers);
      expect([answer.status, answer.codes, answer.data], JSON.stringify(headers)).toEqual([
        401,
        ["UNAUTHENTICATED"],
        undefined,
      ]);
      messages.add(answer.errors[0]?.message ?? "");
    }
  }
  expect(messages.size).toBe(1); // no hint which part failed
  const inQuery = await fetch(`${served.url}/graphql?token=${TOKEN}&authorization=Bearer%20${TOKEN}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: WITHDRAW, variables: { id: "article:x" } }),
  });
  expect(inQuery.status).toBe(401);
  expect(seen).toEqual([]);
  await served.close();
});

it("where no token is set, mutations are off, and the error says how to set it", async () => {
  const served = await serveWorld(await openEmpty(), []);
  for (const headers of [{}, bearer(""), bearer("undefined"), bearer("null")]) {
    const answer = await served.ask(INGEST, { input: { text: TEXT } }, headers);
    expect([answer.status, answer.codes]).toEqual([403, ["MUTATIONS_OFF"]]);
    expect(answer.errors[0]?.message).toContain("API_TOKEN");
  }
  await served.close();
});

it("bad articles are refused before they are read", async () => {
  const store = await openEmpty();
  const seen: IngestInput[] = [];
  const served = await serveWorld(store, [], { ingest: ingestInto(store, seen), apiToken: TOKEN });
  const codes = async (input: object) => (await served.ask(INGEST, { input }, bearer(TOKEN))).codes;
  expect(await codes({})).toEqual(["BAD_USER_INPUT"]);
  expect(await codes({ text: TEXT, html: "<p>x</p>" })).toEqual(["BAD_USER_INPUT"]);
  expect(await codes({ text: TEXT, publishedAt: "2024-02-30" })).toEqual(["BAD_DATE"]);
  expect(await codes({ text: TEXT, publishedAt: "2024-02" })).toEqual(["BAD_DATE"]);
  for (const url of ["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "nonsense", ""]) {
    expect(await codes({ text: TEXT, url }), url).toEqual(["BAD_URL"]);
  }
  expect(await codes({ text: TEXT, title: "x".repeat(2_000) })).toEqual(["TEXT_TOO_LONG"]);
  expect(seen).toEqual([]);
  const many = (count: number) =>
    `mutation ($input: IngestArticleInput!) { ${Array.from({ length: count }, (_, i) => `a${i}: ingestArticle(input: $input) { status }`).join(" ")} }`;
  expect((await served.ask(many(100), { input: { text: TEXT } }, bearer(TOKEN))).status).toBe(400);
  expect((await served.ask(many(6), { input: { text: TEXT } }, bearer(TOKEN))).codes).toEqual(["TOO_MANY_MUTATIONS"]);
  for (const id of ["person:james-baker", "USA", "meeting:1", "", "article:1#0"]) {
    expect((await served.ask(WITHDRAW, { id }, bearer(TOKEN))).codes, id).toEqual(["UNKNOWN_ID"]);
  }
  expect(seen).toEqual([]);
  await served.close();
});

it("an article of 2 MiB comes in, one that makes the body greater than 3 MiB does not", async () => {
  const store = await openEmpty();
  const seen: IngestInput[] = [];
  const served = await serveWorld(store, [], { ingest: ingestInto(store, seen), apiToken: TOKEN });
  const long = (megabytes: number) =>
    served.ask(INGEST, { input: { text: "x".repeat(megabytes * 2 ** 20) } }, bearer(TOKEN));
  expect((await long(2)).errors).toEqual([]);
  expect(seen.at(-1)?.content.length).toBe(2 * 2 ** 20);
  expect([(await long(3)).status, seen.length]).toEqual([413, 1]);
  const withdraws = {
    query: `mutation { withdrawArticle(id: "article:ingestArticle") { withdrawn } }`,
    filler: "x".repeat(2 ** 21),
  };
  const answer = await fetch(`${served.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...bearer(TOKEN) },
    body: JSON.stringify(withdraws),
  });
  expect(answer.status).toBe(413);
  await served.close();
});
