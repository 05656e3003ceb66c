import { readdirSync, readFileSync } from "node:fs";
import neo4j, { type Driver, type ProfiledPlan } from "neo4j-driver";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { graphChunks } from "../../bench/load/graph-chunks.js";
import { loadAll } from "../../bench/load/graphs.js";
import { articles } from "../../bench/world/tellings.js";
import { Connection } from "../../src/graph/neo4j/connection.js";
import { openNeo4j } from "../../src/graph/neo4j/open-neo4j.js";
import { borrowNeo4j } from "../world/borrow-neo4j.js";
import { suiteThatNeeds } from "../world/suite-that-needs.js";
import { seed } from "./seed-telling.js";
import { serveWorld, type ServedWorld } from "./serve-world.js";

const FOLDER = "schema/examples";
const examples = readdirSync(FOLDER).filter(
  (name) => !readFileSync(`${FOLDER}/${name}`, "utf8").includes("subscription "),
);
const MEETINGS = 200;

/** The most that an example may ask of the database, on the smallest graph of the bench with the seed article in it: some
 *  twice what it takes. An example that is not here is asked first and written down then; the run prints what each took. */
const bounds: Readonly<Record<string, { readonly statements: number; readonly hits: number }>> = {
  "article-with-its-evidence.graphql": { statements: 1, hits: 2_600 },
  "cooperation-and-conflict.graphql": { statements: 2, hits: 350 },
  "counterparts-of-a-country.graphql": { statements: 2, hits: 60 },
  "dossier-of-a-pair.graphql": { statements: 4, hits: 1_000 },
  "events-by-type.graphql": { statements: 1, hits: 2_300 },
  "events-over-time.graphql": { statements: 2, hits: 750 },
  "meetings-as-rows.graphql": { statements: 1, hits: 15_000 },
  "meetings-in-a-city.graphql": { statements: 1, hits: 500 },
  "meetings-over-time.graphql": { statements: 1, hits: 800 },
  "most-active.graphql": { statements: 2, hits: 2_800 },
  "neighborhood.graphql": { statements: 5, hits: 350 },
  "path-between-two.graphql": { statements: 2, hits: 250 },
  "people-and-offices.graphql": { statements: 1, hits: 3_700 },
  "places-of-meetings.graphql": { statements: 2, hits: 6_000 },
  "planned-meetings.graphql": { statements: 1, hits: 2_800 },
  "search-by-name.graphql": { statements: 2, hits: 1_000 },
  "search-everywhere.graphql": { statements: 2, hits: 150 },
  "several-by-id.graphql": { statements: 1, hits: 110 },
  "statements-by-topic.graphql": { statements: 2, hits: 50 },
  "statements-of-a-person.graphql": { statements: 1, hits: 250 },
  "timeline.graphql": { statements: 2, hits: 800 },
  "top-pairs.graphql": { statements: 4, hits: 1_200 },
  "who-met-whom.graphql": { statements: 2, hits: 400 },
};

/** Takes the statistics of the graph as it is and forgets every plan: whoever had the database before asked the same
 *  statements of other graphs, and a plan that was made for those is kept for a while. */
async function planAnew(driver: Driver): Promise<void> {
  const session = driver.session();
  await session.run("CALL db.prepareForReplanning(60)");
  await session.close();
}

interface Taken {
  readonly statements: number;
  readonly hits: number;
  readonly operators: readonly string[];
}

suiteThatNeeds("Neo4j", inject("neo4j").missing, "hits in the database", () => {
  let access: Awaited<ReturnType<typeof borrowNeo4j>>;
  let served: ServedWorld;
  let driver: Driver;
  const sent: [cypher: string, parameters: object][] = [];

  beforeAll(async () => {
    access = await borrowNeo4j();
    driver = neo4j.driver(access.uri, neo4j.auth.basic(access.user, access.password), {
      disableLosslessIntegers: true,
    });
    const store = await openNeo4j({ ...access, readDeadline: 60_000, onStatement: (...one) => sent.push(one) });
    const connection = new Connection(access);
    await loadAll(
      () => graphChunks(articles(MEETINGS)),
      (work) => connection.write(work),
    );
    await connection.close();
    served = await serveWorld(store, [seed]);
    await planAnew(driver);
  });
  afterAll(async () => {
    await served.close();
    await driver.close();
    await access.giveBack();
  });

  /** Asks, and has the database profile every statement that was sent for it. */
  const measure = async (query: string): Promise<Taken> => {
    sent.length = 0;
    const { errors } = await served.ask(query);
    expect(errors).toEqual([]);
    const statements = [...sent];
    const session = driver.session({ defaultAccessMode: neo4j.session.READ });
    const operators: string[] = [];
    let hits = 0;
    const add = ({ dbHits, operatorType, children }: ProfiledPlan): void => {
      hits += dbHits;
      operators.push(operatorType.split("@")[0] ?? "");
      children.forEach(add);
    };
    for (const [cypher, parameters] of statements) {
      const { summary } = await session.run(`PROFILE ${cypher}`, parameters);
      if (summary.profile) add(summary.profile);
    }
    await session.close();
    return { statements: statements.length, hits, operators };
  };

  it.each(examples)("%s stays within its bounds", async (name) => {
    const { statements, hits } = await measure(readFileSync(`${FOLDER}/${name}`, "utf8"));
    process.stdout.write(`  "${name}": { statements: ${statements}, hits: ${hits} },\n`);
    const most = bounds[name];
    if (!most) throw new Error(`${name} has no bounds yet: it took ${statements} statements and ${hits} hits.`);
    expect(statements).toBeLessThanOrEqual(most.statements);
    expect(hits).toBeLessThanOrEqual(most.hits);
  });

  it("every bound is of an example", () => {
    expect(examples).toEqual(expect.arrayContaining(Object.keys(bounds)));
  });

  it("a whole label is counted by the count store, whatever its size", async () => {
    const { operators, hits } = await measure("{ statements(first: 0) { totalCount } }");
    expect(operators).toContain("NodeCountFromCountStore");
    expect(hits).toBeLessThan(50); // of a thousand statements
  });

  it("whom a hub met most is read off an index, no further than the page goes", async () => {
    const { operators } = await measure(`{ whoMet(of: "USA", first: 5) { nodes { count } } }`);
    expect(operators).toContain("PartialTop");
    expect(operators).toContain("DirectedRelationshipIndexSeek");
  });
});
