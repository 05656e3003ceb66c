import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { dataLoaders } from "../../bench/contenders/data-loaders.js";
import { handWritten, openDriver } from "../../bench/contenders/hand-written.js";
import { inProcess } from "../../bench/contenders/in-process.js";
import { neo4jGraphql } from "../../bench/contenders/neo4j-graphql.js";
import { overHttp } from "../../bench/contenders/over-http.js";
import { graphChunks } from "../../bench/load/graph-chunks.js";
import { embeddedWith, loadAll } from "../../bench/load/graphs.js";
import { findLandmarks, type Landmarks } from "../../bench/questions/landmarks.js";
import { nestedPage } from "../../bench/questions/nested-page.js";
import { questions } from "../../bench/questions/questions.js";
import { articles } from "../../bench/world/tellings.js";
import { Connection } from "../../src/graph/neo4j/connection.js";
import { openNeo4j } from "../../src/graph/neo4j/open-neo4j.js";
import type { GraphStore } from "../../src/graph/store.js";
import { buildSchema } from "../../src/serve/schema.js";
import { borrowNeo4j } from "../world/borrow-neo4j.js";
import { snapshot } from "../world/snapshot.js";
import { openEmpty } from "../world/stores.js";
import { suiteThatNeeds } from "../world/suite-that-needs.js";

const MEETINGS = 120;

describe("the generated graph", () => {
  it("is the same whenever it is made, and has hubs", () => {
    const idsOf = () => [...articles(50)].map(({ article }) => article.id);
    expect(idsOf()).toEqual(idsOf());
    const seats = [...articles(200)].flatMap(({ edges }) => edges.filter(({ type }) => type === "PARTICIPATED_IN"));
    const ofTheHub = seats.filter(({ properties }) => properties["onBehalfOf"] === "USA");
    expect(ofTheHub.length / seats.length).toBeGreaterThan(0.1);
  });

  it("is what saving the articles one by one leaves in a store", async () => {
    const loaded = await embeddedWith(() => graphChunks(articles(12), 5));
    const saved = await openEmpty();
    for (const change of articles(12)) await saved.save(change);
    expect(await snapshot(loaded)).toEqual(await snapshot(saved));
    await Promise.all([loaded.close(), saved.close()]);
  });
});

suiteThatNeeds("Neo4j", inject("neo4j").missing, "the contenders", () => {
  let neo4j: Awaited<ReturnType<typeof borrowNeo4j>>;
  let store: GraphStore;
  let embedded: GraphStore;
  let landmarks: Landmarks;

  beforeAll(async () => {
    neo4j = await borrowNeo4j();
    store = await openNeo4j({ ...neo4j, readDeadline: 60_000 });
    const connection = new Connection(neo4j);
    await loadAll(
      () => graphChunks(articles(MEETINGS)),
      (work) => connection.write(work),
    );
    await connection.close();
    embedded = await embeddedWith(() => graphChunks(articles(MEETINGS)));
    landmarks = await findLandmarks(store, MEETINGS);
  });
  afterAll(async () => {
    await embedded.close();
    await store.close();
    await neo4j.giveBack();
  });

  it.each(questions.filter(({ name }) => name !== "page 1,000"))("answer alike: $name", async (question) => {
    const driver = openDriver(neo4j);
    const variables = question.variables(landmarks);
    const http = await overHttp("over HTTP", store);
    const expected = await handWritten(driver).ask(question, variables);
    expect(JSON.stringify(expected).length).toBeGreaterThan(30); // an empty answer would prove nothing
    const schema = buildSchema();
    for (const contender of [
      inProcess("in process", schema, () => ({ store })),
      http,
      inProcess("embedded", schema, () => ({ store: embedded })),
    ])
      expect(plain(await contender.ask(question, variables)), contender.name).toEqual(expected);
    if (question === nestedPage) {
      expect(plain(await dataLoaders(driver).ask(question, variables))).toEqual(expected);
      const peer = await neo4jGraphql(driver);
      expect(plain(peer.sameShape(await peer.ask(question, variables)))).toEqual(expected);
    }
    await Promise.all([http.close(), driver.close()]);
  });
});

/** GraphQL's objects have no prototype. */
const plain = (data: unknown): unknown => JSON.parse(JSON.stringify(data));
