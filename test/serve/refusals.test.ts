import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { EntenteError } from "../../src/errors.js";
import { ingestInto } from "../../src/cli/ingest-into.js";
import { MOST_REFUSALS, Refusals } from "../../src/serve/refusal/refusals.js";
import { openEmpty } from "../world/stores.js";
import { serveWorld, type ServedWorld } from "./serve-world.js";

const TOKEN = { authorization: "Bearer right" };
const INGEST = `mutation ($input: IngestArticleInput!) { ingestArticle(input: $input) { status } }`;
const REFUSED = `query ($first: Int! = 50) { refusedArticles(first: $first) { at code message next title url file begins } }`;

describe("articles that are not taken in", () => {
  let served: ServedWorld;
  beforeAll(async () => {
    const store = await openEmpty();
    served = await serveWorld(store, [], { ingest: (input) => ingestInto(store, input), apiToken: "right" });
  });
  afterAll(() => served.close());

  it("are told to whoever holds the token, the latest first: why, what to do, and which one it was", async () => {
    await served.ask(INGEST, { input: { text: "  \n ", title: "Nothing" } }, TOKEN);
    await served.ask(INGEST, { input: { text: "Baker met Aziz.", url: "javascript:alert(1)" } }, TOKEN);
    await served.ask(INGEST, { input: { text: "James Baker met with Tariq Aziz in Geneva." } }, TOKEN);
    const { data } = await served.ask(REFUSED, {}, TOKEN);
    expect(data.refusedArticles).toMatchObject([
      {
        code: "BAD_URL",
        message: 'input.url: "javascript:alert(1)" is no web address.',
        next: "Give one that begins with https:// or http://, or leave it out.",
        url: "javascript:alert(1)",
        begins: "Baker met Aziz.",
        file: null,
      },
      { code: "ARTICLE_EMPTY", title: "Nothing", begins: "" },
    ]);
    expect(data.refusedArticles[0].at).toMatch(/^\d{4}-\d\d-\d\dT/);
    expect((await served.ask(REFUSED, { first: 1 }, TOKEN)).data.refusedArticles).toHaveLength(1);
  });

  it("are told to nobody else, and in no greater number than are kept", async () => {
    const strangers = await served.ask(REFUSED);
    expect(strangers.codes).toEqual(["UNAUTHENTICATED"]);
    expect(strangers.data?.refusedArticles).toBeUndefined();
    expect((await served.ask(REFUSED, { first: MOST_REFUSALS + 1 }, TOKEN)).codes).toEqual(["BAD_USER_INPUT"]);
  });
});

describe("what is kept of them", () => {
  it("is bounded, in number and in length", () => {
    const refusals = new Refusals(() => new Date("2026-01-02T03:04:05Z"));
    const error = new EntenteError("ARTICLE_EMPTY", "x".repeat(10_000), "Give a text.");
    for (let index = 0; index <= MOST_REFUSALS; index++)
      refusals.note(error, { title: `${index}`, content: "y".repeat(10_000) });
    const all = refusals.latest(1_000);
    expect(all).toHaveLength(MOST_REFUSALS);
    expect([all[0]?.title, all.at(-1)?.title]).toEqual(["200", "1"]);
    expect(JSON.stringify(all[0]).length).toBeLessThan(1_000);
  });

  it("says nothing of an error that nobody foresaw, but that it happened", () => {
    const refusals = new Refusals();
    refusals.note(new Error("/etc/secret"), { file: "articles/a.txt" });
    expect(refusals.latest(1)).toMatchObject([{ code: "INTERNAL_SERVER_ERROR", file: "articles/a.txt", begins: "" }]);
    expect(JSON.stringify(refusals.latest(1))).not.toContain("secret");
  });
});
