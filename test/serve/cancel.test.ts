import neo4j, { type Driver } from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { WebSocket } from "ws";
import { Connection } from "../../src/graph/neo4j/connection.js";
import type { QueryLimits } from "../../src/graph/patience.js";
import type { GraphStore } from "../../src/graph/store.js";
import { borrowNeo4j } from "../world/borrow-neo4j.js";
import { world } from "../world/readings.js";
import { openEmpty } from "../world/stores.js";
import { suiteThatNeeds } from "../world/suite-that-needs.js";
import { ask, serveWorld, type ServedWorld } from "./serve-world.js";

const QUESTION = { query: "{ people { totalCount } }" };
const PATIENCE = 60_000;

/** A store whose every question is made as slow as a bad one can be. */
const slowed = (ask: (limits: QueryLimits) => Promise<unknown>): GraphStore => {
  const asked = (limits: QueryLimits): GraphStore =>
    ({
      engine: "neo4j",
      within: (more: QueryLimits) => asked({ ...limits, ...more }),
      read: () => ask(limits),
      counts: async () => ({}),
      close: async () => undefined,
    }) as unknown as GraphStore;
  return asked({});
};

suiteThatNeeds("Neo4j", inject("neo4j").missing, "a query that nobody waits for, on Neo4j", () => {
  const SLOW =
    "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE a * b < 0 RETURN count(*) AS slow";
  let access: Awaited<ReturnType<typeof borrowNeo4j>>;
  let driver: Driver;
  let connection: Connection;
  let served: ServedWorld;
  beforeAll(async () => {
    access = await borrowNeo4j();
    driver = neo4j.driver(access.uri, neo4j.auth.basic(access.user, access.password));
    connection = new Connection({ ...access, readDeadline: PATIENCE });
    served = await serveWorld(
      slowed((limits) => connection.within(limits).read(SLOW, {})),
      [],
    );
  });
  afterAll(async () => {
    await served.close();
    await connection.close();
    await driver.close();
    await access.giveBack();
  });

  const running = async (): Promise<number> => {
    const { records } = await driver.executeQuery("SHOW TRANSACTIONS YIELD currentQuery, status");
    const slow = records.filter((record) => String(record.get("currentQuery")).includes("AS slow"));
    return slow.filter((record) => String(record.get("status")).startsWith("Running")).length;
  };
  /** @returns after how many milliseconds */
  const until = async (count: number): Promise<number> => {
    const started = performance.now();
    while ((await running()) !== count) {
      if (performance.now() - started > PATIENCE) throw new Error(`never ${count} slow queries`);
      await new Promise((done) => setTimeout(done, 20));
    }
    return performance.now() - started;
  };

  it("ends in the database when the request is aborted", async () => {
    const leave = new AbortController();
    const headers = { "content-type": "application/json" };
    const init = { method: "POST", headers, body: JSON.stringify(QUESTION), signal: leave.signal };
    const asked = fetch(`${served.url}/graphql`, init).catch(() => "gone");
    await until(1);
    leave.abort();
    expect(await asked).toBe("gone");
    expect(await until(0)).toBeLessThan(5_000);
    expect(served.log).toEqual([]);
  });

  it("ends in the database when the WebSocket or the event stream is closed", async () => {
    const socket = new WebSocket(`${served.url.replace("http", "ws")}/graphql`, "graphql-transport-ws");
    socket.on("open", () => socket.send(JSON.stringify({ type: "connection_init" })));
    socket.on("message", () => socket.send(JSON.stringify({ id: "1", type: "subscribe", payload: QUESTION })));
    await until(1);
    socket.terminate();
    expect(await until(0)).toBeLessThan(5_000);
    const leave = new AbortController();
    const address = `${served.url}/graphql/stream?query=${encodeURIComponent(QUESTION.query)}`;
    const stream = fetch(address, { signal: leave.signal }).then((response) => response.text());
    stream.catch(() => undefined);
    await until(1);
    leave.abort();
    expect(await until(0)).toBeLessThan(5_000);
    expect(served.log).toEqual([]);
  });

  it("ends with QUERY_TIMEOUT at its limit, in the database too", async () => {
    const hasty = await serveWorld(served.store, [], { queryTimeout: 1_500 });
    const started = performance.now();
    const answer = await ask(hasty.url, QUESTION);
    expect(answer.codes).toEqual(["QUERY_TIMEOUT"]);
    expect(answer.status).toBe(504);
    expect(answer.errors[0]).toMatchObject({
      message: /limit of 1.5 s/,
      extensions: { limit: 1_500, next: /Ask for less/ },
    });
    expect(performance.now() - started).toBeLessThan(6_000);
    expect(await until(0)).toBeLessThan(5_000);
    await hasty.close();
  });

  it("ends by the server's own clock when nobody tells it", async () => {
    const alone = new Connection({ ...access, readDeadline: 500 });
    await expect(alone.read(SLOW, {})).rejects.toMatchObject({ code: /QUERY_TIMEOUT|NEO4J_UNREACHABLE/ });
    await until(0);
    await alone.close();
  });
});

describe("on the embedded store", () => {
  /** A question of many steps, each of 50 ms. */
  const steps = (store: GraphStore, seen: string[]) =>
    slowed(async (limits) => {
      const asked = store.within(limits);
      for (let step = 0; step < 40; step++) {
        await asked.counts();
        seen.push(`step ${step}`);
        await new Promise((done) => setTimeout(done, 50));
      }
    });

  it("the next step is not begun once the client is gone, or the time is up", async () => {
    const store = await openEmpty();
    const seen: string[] = [];
    const served = await serveWorld(steps(store, seen), []);
    const headers = { "content-type": "application/json" };
    const body = JSON.stringify(QUESTION);
    const signal = AbortSignal.timeout(300);
    await fetch(`${served.url}/graphql`, { method: "POST", headers, body, signal }).catch(() => undefined);
    await new Promise((done) => setTimeout(done, 300));
    const reached = seen.length;
    await new Promise((done) => setTimeout(done, 300));
    expect(seen.length).toBe(reached);
    expect(reached).toBeLessThan(40);

    const hasty = await serveWorld(steps(store, seen), [], { queryTimeout: 300 });
    const answer = await ask(hasty.url, QUESTION);
    expect([answer.status, answer.codes]).toEqual([504, ["QUERY_TIMEOUT"]]);
    expect([...served.log, ...hasty.log]).toEqual([]);
    await hasty.close();
    await served.close();
    await store.close();
  });

  it("nor is it for an export", async () => {
    const store = await openEmpty();
    const seen: string[] = [];
    const served = await serveWorld(steps(store, seen), []);
    const signal = AbortSignal.timeout(300);
    await fetch(`${served.url}/export/csv?query=meetings-as-rows`, { signal }).catch(() => undefined);
    await new Promise((done) => setTimeout(done, 300));
    const reached = seen.length;
    await new Promise((done) => setTimeout(done, 300));
    expect([seen.length, reached > 0 && reached < 40]).toEqual([reached, true]);
    expect(served.log).toEqual([]);
    await served.close();
    await store.close();
  });

  it("a query within its time is answered, and one with none left is not begun", async () => {
    const served = await serveWorld(await openEmpty(), world, { queryTimeout: 30_000 });
    expect((await served.ask("{ people { totalCount } }")).data).toEqual({ people: { totalCount: 5 } });
    const hasty = await serveWorld(
      Object.assign(Object.create(served.store) as GraphStore, { close: async () => undefined }),
      [],
      { queryTimeout: 0.001 },
    );
    expect((await hasty.ask(`{ whoMet(of: "USA") { totalCount } }`)).codes).toEqual(["QUERY_TIMEOUT"]);
    expect((await hasty.ask("{ __typename }")).status).toBe(200);
    await hasty.close();
    await served.close();
  });
});
