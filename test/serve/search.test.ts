import { afterAll, beforeAll, expect, it } from "vitest";
import { eachStore } from "../world/stores.js";
import { world } from "../world/readings.js";
import { serveWorld, type ServedWorld } from "./serve-world.js";

eachStore((_, open) => {
  let served: ServedWorld;
  beforeAll(async () => {
    served = await serveWorld(await open(), world);
  });
  afterAll(() => served.close());

  const codes = async (args: string) => (await served.ask(`{ search(${args}) { totalCount } }`)).codes;

  it("hits have their nodes, with whatever is asked of each kind, under every alias", async () => {
    const { data, errors } = await served.ask(`{ search(text: "baker flexibility") {
      nodes { id type title node { __typename id ... on Article { publisher } } }
      more: edges { hit: node { there: node { ... on Article { title sentences(first: 1) { nodes { text } } } } } } } }`);
    expect(errors).toEqual([]);
    const [hit] = data.search.nodes;
    expect(data.search.nodes).toHaveLength(1);
    expect(hit).toMatchObject({ type: "ARTICLE", title: "No flexibility in Geneva" });
    expect(hit.node).toEqual({ __typename: "Article", id: hit.id, publisher: "Example Wire" });
    expect(data.search.more[0].hit.there.sentences.nodes[0].text).toContain("James Baker met with Tariq Aziz");
  });

  it("is read on by cursor", async () => {
    const page = async (after: string | null) =>
      (
        await served.ask(
          `query ($after: String) { search(text: "Baker", first: 2, after: $after) {
            totalCount pageInfo { hasNextPage endCursor } nodes { id } } }`,
          { after },
        )
      ).data.search;
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { nodes, pageInfo, totalCount } = await page(after);
      expect(totalCount).toBe(6);
      seen.push(...nodes.map(({ id }: { id: string }) => id));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after);
    expect(new Set(seen).size).toBe(6);
    expect(seen[0]).toBe("person:james-baker");
  });

  it("takes types, days and a speaker", async () => {
    const titles = async (args: string) =>
      (await served.ask(`{ search(${args}) { nodes { title } } }`)).data.search.nodes.map(
        ({ title }: { title: string }) => title,
      );
    expect(await titles(`text: "geneva", types: [PLACE]`)).toEqual(["Geneva"]);
    expect(await titles(`text: "flexibility", from: "1991-01", to: "1991-01", types: [STATEMENT]`)).toEqual([
      "James Baker",
    ]);
    expect(await titles(`text: "flexibility", speaker: "USA"`)).toEqual(["James Baker"]);
    expect(await titles(`text: "flexibility", speaker: "IRQ"`)).toEqual([]);
  });

  it("says what is wrong with a request", async () => {
    expect(await codes(`text: "…"`)).toEqual(["BAD_USER_INPUT"]);
    expect((await served.ask(`{ search(text: "the") { totalCount } }`)).errors[0]?.message).toContain('text: "the"');
    expect(await codes(`text: "${"x".repeat(1001)}"`)).toEqual(["TEXT_TOO_LONG"]);
    expect(await codes(`text: "a", first: 101`)).toEqual(["BAD_USER_INPUT"]);
    expect(await codes(`text: "baker", from: "1991-02-30"`)).toEqual(["BAD_DATE"]);
    expect(await codes(`text: "baker", from: "1992", to: "1991"`)).toEqual(["BAD_RANGE"]);
    expect(await codes(`text: "baker", speaker: "person:nobody"`)).toEqual(["UNKNOWN_ID"]);
    expect(await codes(`text: "baker", speaker: "place:geneva-che"`)).toEqual(["UNKNOWN_ID"]);
    expect(await codes(`text: "baker", after: "W10"`)).toEqual(["CURSOR_INVALID"]);
  });
});
