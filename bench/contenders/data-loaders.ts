import { readFileSync } from "node:fs";
import DataLoader from "dataloader";
import { buildSchema, defaultFieldResolver, type GraphQLFieldResolver } from "graphql";
import neo4j, { type Driver } from "neo4j-driver";
import { enumName } from "../questions/question.js";
import type { Contender } from "./contender.js";
import { inProcess } from "./in-process.js";

type Node = Readonly<Record<string, unknown>> & { readonly id: string; readonly label: string };

/** Statements that bring one relation of many nodes at once: `ids` in, `id` and `found` out, in order. */
const RELATIONS = {
  location: `MATCH (n:Meeting)-[:HELD_AT]->(p) WHERE n.id IN $ids RETURN n.id AS id, p {.*, label: labels(p)[0]} AS found`,
  placeCountry: `MATCH (n:Place)-[:LOCATED_IN]->(c) WHERE n.id IN $ids RETURN n.id AS id, c {.*, label: 'Country'} AS found`,
  seats: `MATCH (n:Meeting)<-[s:PARTICIPATED_IN]-(p) WHERE n.id IN $ids
    RETURN n.id AS id, {role: s.role, party: p {.*, label: labels(p)[0]}} AS found ORDER BY p.id`,
  personCountry: `MATCH (n:Person)-[:ACTS_FOR]->(c) WHERE n.id IN $ids RETURN n.id AS id, c {.*, label: 'Country'} AS found`,
  statements: `UNWIND $ids AS id MATCH (n:Meeting {id: id}) CALL (n) { MATCH (n)<-[:MADE_AT]-(s:Statement)
    RETURN s ORDER BY s.id LIMIT 5 } RETURN id, s {.*, label: 'Statement'} AS found`,
  speaker: `MATCH (n:Statement)<-[:MADE]-(p) WHERE n.id IN $ids
    RETURN n.id AS id, {party: p {.*, label: labels(p)[0]}} AS found`,
} as const;

type Loaders = Readonly<Record<keyof typeof RELATIONS, DataLoader<string, readonly unknown[]>>>;

const FIRST = `MATCH (m:Meeting) WHERE m.date IS NOT NULL WITH m ORDER BY m.date, m.id LIMIT 50
  RETURN m {.*, label: 'Meeting'} AS found`;

/** The usual way: a resolver per field, and a loader per relation that gathers the keys of one level. Only the nested page. */
export function dataLoaders(driver: Driver): Contender {
  const schema = buildSchema(readFileSync("schema/schema.graphql", "utf8"));
  const resolvers: Readonly<Record<string, GraphQLFieldResolver<Node, Loaders>>> = {
    "Query.meetings": async () => ({ nodes: (await run(driver, FIRST, {})).map((row) => row["found"]) }),
    "Meeting.location": async ({ id }, _, loaders) => {
      const [at] = (await loaders.location.load(id)) as Node[];
      return at ? { place: at.label === "Place" ? at : null } : null;
    },
    "Meeting.date": ({ date = null }) => (date === null ? null : { value: date }),
    "Place.country": async ({ id }, _, loaders) => (await loaders.placeCountry.load(id))[0] ?? null,
    "Meeting.participants": ({ id }, _, loaders) => loaders.seats.load(id),
    "Person.country": async ({ id }, _, loaders) => (await loaders.personCountry.load(id))[0] ?? null,
    "Meeting.statements": async ({ id }, _, loaders) => ({ nodes: await loaders.statements.load(id) }),
    "Statement.speaker": async ({ id }, _, loaders) => (await loaders.speaker.load(id))[0] ?? null,
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith("__") || !("getFields" in type)) continue; // those are shared by all schemas
    for (const [name, field] of Object.entries(type.getFields()))
      if ("resolve" in field) field.resolve = resolvers[`${type.name}.${name}`] ?? namesOf(field.type.toString());
    if ("resolveType" in type) type.resolveType = (value: Node) => value.label;
  }
  return inProcess("DataLoader resolvers", schema, () => loadersFor(driver));
}

/** The graph's words of an enum are not those of the API. */
function namesOf(type: string): GraphQLFieldResolver<Node, Loaders> | undefined {
  if (!/^(MeetingKind|ParticipantRole|StatementKind)!?$/.test(type)) return defaultFieldResolver;
  return (source, _, __, { fieldName }) => enumName(String(source[fieldName]));
}

/** For one request, as loaders are: they remember what they brought. */
function loadersFor(driver: Driver): Loaders {
  const made = Object.entries(RELATIONS).map(([name, cypher]) => {
    const loader = new DataLoader<string, readonly unknown[]>(async (ids) => {
      const found = new Map<string, unknown[]>(ids.map((id) => [id, []]));
      for (const row of await run(driver, cypher, { ids: [...ids] }))
        found.get(row["id"] as string)?.push(row["found"]);
      return ids.map((id) => found.get(id) ?? []);
    });
    return [name, loader];
  });
  return Object.fromEntries(made) as Loaders;
}

async function run(driver: Driver, cypher: string, parameters: object): Promise<Record<string, unknown>[]> {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  try {
    return (await session.run(cypher, parameters)).records.map((record) => record.toObject());
  } finally {
    await session.close();
  }
}
