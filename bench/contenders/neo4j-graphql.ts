import { Neo4jGraphQL } from "@neo4j/graphql";
import type { GraphQLSchema } from "graphql";
import type { Driver } from "neo4j-driver";
import { dateOf, enumName, type Question } from "../questions/question.js";
import { nestedPage } from "../questions/nested-page.js";
import { inProcess } from "./in-process.js";
import type { Contender } from "./contender.js";

/** Our labels and relationships as @neo4j/graphql is told them. Only what the nested page needs. */
const typeDefs = `
  type Meeting @node {
    id: ID! kind: String! date: String
    places: [Place!]! @relationship(type: "HELD_AT", direction: OUT)
    heldIn: [Country!]! @relationship(type: "HELD_AT", direction: OUT)
    participants: [Party!]! @relationship(type: "PARTICIPATED_IN", direction: IN, properties: "Participation")
    statements: [Statement!]! @relationship(type: "MADE_AT", direction: IN)
  }
  type Participation @relationshipProperties { role: String side: String onBehalfOf: String }
  type Place @node { id: ID! name: String! countries: [Country!]! @relationship(type: "LOCATED_IN", direction: OUT) }
  type Country @node { id: ID! name: String! }
  type Person @node { id: ID! name: String! countries: [Country!]! @relationship(type: "ACTS_FOR", direction: OUT) }
  type Organization @node { id: ID! name: String! }
  union Party = Person | Country | Organization
  type Statement @node {
    id: ID! text: String! kind: String!
    speakers: [Party!]! @relationship(type: "MADE", direction: IN)
  }
`;

/** Dated meetings only, so that its order, too, comes from the index. */
const DOCUMENT = `query NestedPage {
  meetings(where: { date: { gte: "0" } }, limit: 50, sort: [{ date: ASC }, { id: ASC }]) {
    id kind date
    places { name countries { name } }
    heldIn { id }
    participantsConnection { edges { properties { role } node {
      __typename
      ... on Person { id name countries { id name } }
      ... on Country { id name }
      ... on Organization { id name }
    } } }
    statements(limit: 5, sort: [{ id: ASC }]) {
      id text kind
      speakers { ... on Person { id name } ... on Country { id name } ... on Organization { id name } }
    }
  }
}`;

interface Named {
  readonly id: string;
  readonly name: string;
  readonly __typename?: string;
  readonly countries?: readonly Named[];
}

interface Answer {
  readonly meetings: readonly {
    readonly id: string;
    readonly kind: string;
    readonly date: string | null;
    readonly places: readonly Named[];
    readonly heldIn: readonly Named[];
    readonly participantsConnection: {
      readonly edges: readonly { readonly properties: { readonly role: string }; readonly node: Named }[];
    };
    readonly statements: readonly {
      readonly id: string;
      readonly text: string;
      kind: string;
      speakers: readonly Named[];
    }[];
  }[];
}

/** The library that most take. Its answer has another shape: `sameShape` brings it to ours, to compare, outside the clock. */
export async function neo4jGraphql(driver: Driver): Promise<Contender & { sameShape(data: unknown): unknown }> {
  const schema: GraphQLSchema = await new Neo4jGraphQL({
    typeDefs,
    driver,
    features: { filters: { String: { GTE: true } } },
  }).getSchema();
  const contextOf = (): object => ({ sessionConfig: { database: "neo4j" } });
  const { name, ask } = inProcess("@neo4j/graphql", schema, contextOf, documentOf);
  return { name, ask, sameShape: (data) => ({ meetings: { nodes: (data as Answer).meetings.map(meetingOf) } }) };
}

function documentOf(question: Question): string {
  if (question !== nestedPage) throw new Error(`@neo4j/graphql is not asked "${question.name}".`);
  return DOCUMENT;
}

function meetingOf(meeting: Answer["meetings"][number]): object {
  const { id, kind, date, places, heldIn, participantsConnection, statements } = meeting;
  const [place] = places;
  const location = place ? { place: { name: place.name, country: { name: place.countries?.[0]?.name } } } : null;
  const participants = participantsConnection.edges.map(
    ({ properties, node: { __typename, countries, ...party } }) => ({
      role: enumName(properties.role),
      party: __typename === "Person" ? { ...party, country: countries?.[0] ?? null } : party,
    }),
  );
  return {
    id,
    kind: enumName(kind),
    date: dateOf(date),
    location: location ?? (heldIn.length > 0 ? { place: null } : null),
    participants: participants.sort((a, b) => (a.party.id < b.party.id ? -1 : 1)), // relations come in no order
    statements: {
      nodes: statements.map(({ speakers, kind: said, ...one }) => ({
        ...one,
        kind: enumName(said),
        speaker: speakers[0] ? { party: speakers[0] } : null,
      })),
    },
  };
}
