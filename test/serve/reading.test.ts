import { afterAll, beforeAll, expect, it } from "vitest";
import { ingestInto } from "../../src/cli/ingest-into.js";
import { read } from "../../src/pipeline.js";
import { openEmpty } from "../world/stores.js";
import { serveWorld, type ServedWorld } from "./serve-world.js";

const TOKEN = { authorization: "Bearer right" };
const TEXT = "James Baker met with Tariq Aziz in Geneva on Wednesday. “We are ready to talk,” Baker said.";
const READ = `query ($input: IngestArticleInput!) { readArticle(input: $input) {
  articleId isKnown text sentences { start end text facts { id kind canBeLeftOut parties status date place start end } } } }`;
const input = { text: TEXT, publishedAt: "1991-01-10" };

interface Fact {
  readonly id: string;
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}

let served: ServedWorld;
beforeAll(async () => {
  const store = await openEmpty();
  served = await serveWorld(store, [], { ingest: (article) => ingestInto(store, article), read, apiToken: "right" });
});
afterAll(() => served.close());

it("tells sentence by sentence what would be learned, each fact with its words, and saves nothing", async () => {
  const { data, errors } = await served.ask(READ, { input }, TOKEN);
  expect(errors).toEqual([]);
  const { sentences, text, isKnown } = data.readArticle;
  const [first] = sentences;
  expect(first.facts.find(({ kind }: Fact) => kind === "MEETING")).toMatchObject({
    parties: ["James Baker", "Tariq Aziz"],
    status: "HELD",
    date: "1991-01-09",
    place: "Geneva, Switzerland",
    canBeLeftOut: true,
  });
  for (const { start, end, text: words } of sentences) expect(text.slice(start, end)).toBe(words);
  for (const { start, end } of first.facts as Fact[]) expect(first.text).toContain(text.slice(start, end));
  expect(isKnown).toBe(false);
  expect((await served.store.counts())["Article"]).toBe(0);
});

it("needs the token, in whatever way it is asked", async () => {
  const queries = [
    READ,
    `query ($input: IngestArticleInput!) { ...F } fragment F on Query { a: readArticle(input: $input) { text } }`,
  ];
  for (const query of queries) {
    for (const headers of [{}, { authorization: "Bearer wrong" }] as Record<string, string>[]) {
      const { codes, data } = await served.ask(query, { input }, headers);
      expect([codes, data?.readArticle ?? null]).toEqual([["UNAUTHENTICATED"], null]);
    }
  }
});

it("what was found wrong is not saved, and an article that is known says so", async () => {
  const { data } = await served.ask(READ, { input }, TOKEN);
  const facts: Fact[] = data.readArticle.sentences.flatMap(({ facts: some }: { facts: Fact[] }) => some);
  const leaveOut = facts.filter(({ kind }) => kind === "STATEMENT").map(({ id }) => id);
  expect(leaveOut.length).toBeGreaterThan(0);
  const save = `mutation ($input: IngestArticleInput!) { ingestArticle(input: $input) { status articleId } }`;
  const saved = await served.ask(save, { input: { ...input, leaveOut } }, TOKEN);
  expect(saved.data.ingestArticle).toEqual({ status: "SAVED", articleId: data.readArticle.articleId });
  expect(await served.store.counts()).toMatchObject({ Meeting: 1, Statement: 0 });
  expect((await served.ask(READ, { input }, TOKEN)).data.readArticle.isKnown).toBe(true);
});

it("a server without a pipeline says that it reads nothing", async () => {
  const bare = await serveWorld(await openEmpty(), [], { apiToken: "right" });
  expect((await bare.ask(READ, { input }, TOKEN)).codes).toEqual(["READING_OFF"]);
  await bare.close();
});
