import { readFileSync } from "node:fs";
import { inject, afterAll, beforeAll, expect, it } from "vitest";
import { suiteThatNeeds } from "../world/suite-that-needs.js";
import { openEmptyNeo4j } from "../world/stores.js";
import { world } from "../world/readings.js";
import { serveWorld, type ServedWorld } from "./serve-world.js";

/** Deep below every root field; each costs a fixed number of Cypher statements, whatever is asked of it. */
const PARTY = `party { id name evidenceCount ... on Person { country { name } offices { office { of { name } } } } }`;
const NAMED = `id name`;
const EVIDENCE = `evidence(first: 2) { quote sentence { text } article { title } }`;
const MEETING = `id kind date { value } participants { role ${PARTY} ${EVIDENCE} } location { place { name } country { name } ${EVIDENCE} }
  partOf { kind } events { type actors { ${PARTY} } } statements(first: 2) { totalCount nodes { text speaker { ${PARTY} } } } ${EVIDENCE}`;
const STATEMENT = `text speaker { ${PARTY} } addressees { ${PARTY} } meeting { kind } ${EVIDENCE}`;
const EVENT = `type actors { ${PARTY} ${EVIDENCE} } recipients { ${PARTY} } meeting { kind } ${EVIDENCE}`;
const list = (nodes: string) => `totalCount pageInfo { hasNextPage endCursor } edges { cursor node { ${nodes} } }`;

const roots: Readonly<Record<string, string>> = {
  people: `people(first: 5) { ${list(`name country { name } meetings(first: 2) { nodes { kind participants { ${PARTY} } } } ${EVIDENCE}`)} }`,
  countries: `countries(first: 5) { ${list(`name people(first: 2) { nodes { name } } statementsAbout(first: 2) { nodes { ${STATEMENT} } }`)} }`,
  organizations: `organizations(first: 2) { ${list(`name kind meetings(first: 2) { nodes { ${MEETING} } }`)} }`,
  places: `places { ${list("name country { name } meetings(first: 3) { totalCount nodes { kind } }")} }`,
  meetings: `meetings(first: 5, filter: { participants: { some: { country: { id: { eq: "USA" } } } } }) { ${list(MEETING)} }`,
  events: `events(first: 5) { ${list(EVENT)} }`,
  statements: `statements(first: 5) { ${list(STATEMENT)} }`,
  articles: `articles(first: 5) { ${list("title sentences(first: 5) { nodes { text evidence { quote factId } } }")} }`,
  node: `node(id: "person:james-baker") { id ... on Person { meetings(first: 5) { nodes { ${MEETING} } } } }`,
  whoMet: `whoMet(of: "person:james-baker", first: 3) { ${list(`${PARTY} count places { name } meetings(first: 2) { ${MEETING} }`)} }`,
  nodes: `nodes(ids: ["person:james-baker", "USA", "place:madrid-esp"]) { id ... on Person { meetings(first: 1) { nodes { ${MEETING} } } } }`,
  path: `path(from: "person:tariq-aziz", to: "person:boris-pankin", maxHops: 4) { hops paths { parties { name } hops { from { ${NAMED} } to { name } count meeting { kind participants { party { name } } ${EVIDENCE} } } } }`,
  neighborhood: `neighborhood(of: "person:james-baker", depth: 2, limit: 5) { nodes { degree ${PARTY} } edges { count meeting { ${MEETING} } } totalCount }`,
  timeline: `timeline(of: "USA", first: 5) { ${list(`kind time node { id ... on Meeting { ${MEETING} } ... on Statement { ${STATEMENT} } }`)} }`,
  meetingsOverTime: `meetingsOverTime { time count possible }`,
  eventsOverTime: `eventsOverTime(of: "USA") { time type count }`,
  topPairs: `topPairs { a { name } b { ${NAMED} } count }`,
  mostActive: `mostActive { ${PARTY} count }`,
  placesOfMeetings: `placesOfMeetings { place { name country { name } } country { name } count }`,
  statementsByTopic: `statementsByTopic(speaker: "USA") { topic { name } count }`,
  cooperation: `cooperation(of: "USA") { time actor { name } recipient { name } score }`,
  search: `search(text: "bakre", first: 3) { ${list(`type matched snippet node { id ... on Person { meetings(first: 2) { nodes { kind participants { ${PARTY} } } } } ... on Statement { text speaker { ${PARTY} } ${EVIDENCE} } }`)} }`,
  between: `between(a: "person:james-baker", b: "person:tariq-aziz") { count perYear { time } silence { days } parties { name } places { name }
    meetings(first: 3) { ${list(MEETING)} } statements(first: 3) { ${list(STATEMENT)} } events(first: 3) { ${list(EVENT)} } }`,
};

suiteThatNeeds("Neo4j", inject("neo4j").missing, "Cypher statements on Neo4j", () => {
  const statements: string[] = [];
  let served: ServedWorld;
  beforeAll(async () => {
    served = await serveWorld(await openEmptyNeo4j({ onStatement: (cypher) => statements.push(cypher) }), world);
  });
  afterAll(() => served.close());

  it("every root field of the schema is counted here", () => {
    const schema = readFileSync("schema/schema.graphql", "utf8");
    const query = /^type Query \{\n([\s\S]*?)^\}/m.exec(schema)?.[1] ?? "";
    const fields = [...query.matchAll(/^ {2}(\w+)[(:]/gm)].map((match) => match[1]);
    const notOfTheGraph = ["readArticle", "refusedArticles"]; // these need the token, and read a text or the server's memory
    const ofTheGraph = fields.filter((field) => !notOfTheGraph.includes(field ?? ""));
    expect(ofTheGraph.sort()).toEqual(Object.keys(roots).sort());
  });

  /** A ranking and its details are two. */
  const OTHER: Readonly<Record<string, number>> = {
    whoMet: 2,
    search: 2,
    between: 2,
    timeline: 2,
    topPairs: 2,
    mostActive: 2,
    placesOfMeetings: 2,
    statementsByTopic: 2,
    cooperation: 2,
    neighborhood: 2,
    path: 2,
  };
  const costs = Object.keys(roots).map((root) => [root, OTHER[root] ?? 1] as const);

  it.each(costs)("%s costs %i", async (root, most) => {
    statements.length = 0;
    const { errors, data } = await served.ask(`{ ${roots[root]} }`);
    expect(errors).toEqual([]);
    expect(data[root]).not.toBeNull();
    expect(statements.length).toBe(most);
  });
});
