import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import { openNeo4j } from "../../src/graph/neo4j/open-neo4j.js";
import { claimsOf } from "../../src/graph/save-facts.js";
import type { GraphStore } from "../../src/graph/store.js";
import { borrowNeo4j } from "../world/borrow-neo4j.js";
import { geneva, genevaAgain, world } from "../world/readings.js";
import { snapshot } from "../world/snapshot.js";
import { suiteThatNeeds } from "../world/suite-that-needs.js";
import { UnreliableProxy } from "../world/unreliable-proxy.js";

describe("Neo4j that is not there", () => {
  it("is said to be unreachable within five seconds", async () => {
    const started = Date.now();
    const opening = openNeo4j({ uri: "bolt://127.0.0.1:1", user: "neo4j", password: "not-used-here" });
    await expect(opening).rejects.toMatchObject({ code: "NEO4J_UNREACHABLE", details: { uri: "bolt://127.0.0.1:1" } });
    expect(Date.now() - started).toBeLessThan(5000);
  });

  it.each(["http://127.0.0.1:7474", "nonsense", ""])("is said to have no address when it is %j", async (uri) => {
    const opening = openNeo4j({ uri, user: "neo4j", password: "not-used-here" });
    await expect(opening).rejects.toMatchObject({ code: "NEO4J_URI_INVALID" });
  });
});

suiteThatNeeds("Neo4j", inject("neo4j").missing, "Neo4j that fails", () => {
  let access: Awaited<ReturnType<typeof borrowNeo4j>>;
  let direct: GraphStore;
  const change = claimsOf(geneva.reading());
  beforeAll(async () => {
    access = await borrowNeo4j();
    direct = await openNeo4j(access);
  });
  afterAll(async () => {
    await direct.close();
    await access.giveBack();
  });
  beforeEach(async () => {
    for (const telling of world) await direct.withdraw(telling.article.id);
  });

  it("says that the password is wrong, without repeating it", async () => {
    const opening = openNeo4j({ ...access, password: "surely-not-this" });
    await expect(opening).rejects.toMatchObject({ code: "NEO4J_AUTH_FAILED", details: { user: access.user } });
    await expect(opening).rejects.not.toThrow("surely-not-this");
  });

  it("answers each question with one statement", async () => {
    const statements: string[] = [];
    const store = await openNeo4j({ ...access, onStatement: (cypher) => statements.push(cypher) });
    for (const telling of world) await store.save(claimsOf(telling.reading()));
    const counted = async (question: () => Promise<unknown>) => {
      statements.length = 0;
      await question();
      return statements.length;
    };
    const usa = { of: ["USA", "person:james-baker"], level: "participants", statuses: ["held"] } as const;
    const ranking = { ...usa, orderBy: "COUNT", direction: "desc", first: 5, count: true, meetings: 5 } as const;
    const sentences = { first: 2, orderBy: [], count: true, edge: [] };
    const select = {
      properties: ["date"],
      relations: {
        evidence: {
          ...sentences,
          relation: "evidence",
          select: {
            properties: ["quote"],
            relations: {
              sentence: { ...sentences, relation: "sentence", select: { properties: ["text"], relations: {} } },
            },
          },
        },
      },
    };
    const meetings = { label: "Meeting", orderBy: [], first: 5, count: true, select } as const;
    expect(await counted(() => store.read({ one: meetings, other: { ...meetings, first: 1 } }))).toBe(1);
    expect(await counted(() => store.ties(ranking))).toBe(1);
    expect(await counted(() => store.encounters("USA", { statuses: ["held"], with: "SYR" }, 5))).toBe(1);
    expect(await counted(() => store.counts())).toBe(1);
    await store.close();
  });

  it("saves an article in whole or not at all, wherever the wire is cut, and can simply be asked again", async () => {
    await direct.save(claimsOf(genevaAgain.reading()));
    const without = await snapshot(direct);
    let statements = 0;
    const counting = await openNeo4j({ ...access, onStatement: () => statements++ });
    statements = 0;
    await counting.save(change);
    await counting.close();
    const whole = await snapshot(direct);

    for (const at of [1, 2, Math.floor(statements / 2), statements]) {
      await direct.withdraw(change.article.id);
      const proxy = await UnreliableProxy.to(access.uri);
      let seen = -Infinity;
      const store = await openNeo4j({ ...access, uri: proxy.uri, onStatement: () => ++seen === at && proxy.cut() });
      seen = 0;
      await expect(store.save(change)).rejects.toMatchObject({ code: "NEO4J_UNREACHABLE" });
      expect(seen).toBe(at);
      expect(await snapshot(direct)).toEqual(without);
      await store.close();
      await proxy.close();
      expect((await direct.save(change)).status).toBe("saved");
      expect(await snapshot(direct)).toEqual(whole);
    }
  }, 240_000); // one whole try for each statement of a save

  it("an article whose commit was not answered is in, once, also when it is sent again", async () => {
    await direct.save(change);
    const whole = await snapshot(direct);
    await direct.withdraw(change.article.id);
    const proxy = await UnreliableProxy.to(access.uri);
    const store = await openNeo4j({ ...access, uri: proxy.uri });
    proxy.loseNextCommit();
    await expect(store.save(change)).rejects.toMatchObject({ code: "NEO4J_UNREACHABLE" });
    await store.close();
    await proxy.close();
    expect((await direct.save(change)).status).toBe("unchanged");
    expect(await snapshot(direct)).toEqual(whole);
  });

  it("is given up after the deadline when it swallows everything", async () => {
    const proxy = await UnreliableProxy.to(access.uri);
    const store = await openNeo4j({ ...access, uri: proxy.uri, readDeadline: 500, writeDeadline: 500 });
    proxy.block();
    const started = Date.now();
    await expect(store.counts()).rejects.toMatchObject({ code: "NEO4J_UNREACHABLE" });
    await expect(store.save(change)).rejects.toMatchObject({ code: "NEO4J_UNREACHABLE" });
    expect(Date.now() - started).toBeLessThan(6000);
    await proxy.close();
    await store.close();
  });

  it("a store of a later release is refused", async () => {
    const { default: neo4j } = await import("neo4j-driver");
    const driver = neo4j.driver(access.uri, neo4j.auth.basic(access.user, access.password));
    await driver.executeQuery("MATCH (m:Meta) SET m.schemaVersion = 999");
    await expect(openNeo4j(access)).rejects.toMatchObject({ code: "STORE_TOO_NEW" });
    await expect(direct.save(change)).rejects.toMatchObject({ code: "STORE_TOO_NEW" });
    await driver.executeQuery("MATCH (m:Meta) SET m.schemaVersion = 1");
    await driver.close();
  });
});
