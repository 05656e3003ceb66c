import { dateOf, enumName, type Question } from "./question.js";

interface Row {
  readonly id: string;
  readonly kind: string;
  readonly date: string | null;
  readonly location: { place: { name: string; country: { name: string } | null } | null } | null;
  readonly participants: readonly { role: string; party: object }[];
  readonly statements: readonly { id: string; text: string; kind: string; speaker: object | null }[];
}

/** Fifty meetings with five relations: the place and its country, who sat there and for whom, and what was said. */
export const nestedPage: Question = {
  name: "nested page",
  document: `query NestedPage {
    meetings(first: 50, orderBy: [DATE_ASC]) {
      nodes {
        id
        kind
        date { value }
        location { place { name country { name } } }
        participants { role party { id name ... on Person { country { id name } } } }
        statements(first: 5, orderBy: [ID_ASC]) { nodes { id text kind speaker { party { id name } } } }
      }
    }
  }`,
  variables: () => ({}),
  // More than fifty are dated, so that the undated never come into it: the index gives the order.
  cypher: `MATCH (m:Meeting) WHERE m.date IS NOT NULL
    WITH m ORDER BY m.date, m.id LIMIT 50
    RETURN m.id AS id, m.kind AS kind, m.date AS date,
      head([(m)-[:HELD_AT]->(p) | { place: CASE WHEN p:Place
        THEN { name: p.name, country: head([(p)-[:LOCATED_IN]->(c:Country) | { name: c.name }]) } END }]) AS location,
      COLLECT { MATCH (m)<-[seat:PARTICIPATED_IN]-(who) WITH seat, who ORDER BY who.id
        RETURN { role: seat.role, party: CASE WHEN who:Person
          THEN { id: who.id, name: who.name, country: head([(who)-[:ACTS_FOR]->(c:Country) | { id: c.id, name: c.name }]) }
          ELSE { id: who.id, name: who.name } END } } AS participants,
      COLLECT { MATCH (m)<-[:MADE_AT]-(s:Statement) WITH s ORDER BY s.id LIMIT 5
        RETURN { id: s.id, text: s.text, kind: s.kind,
          speaker: head([(s)<-[:MADE]-(who) | { party: { id: who.id, name: who.name } }]) } } AS statements
    ORDER BY m.date, m.id`,
  decode: (rows) => ({
    meetings: {
      nodes: (rows as unknown as readonly Row[]).map(({ kind, date, participants, statements, ...row }) => ({
        ...row,
        kind: enumName(kind),
        date: dateOf(date),
        participants: participants.map(({ role, party }) => ({ role: enumName(role), party })),
        statements: { nodes: statements.map((one) => ({ ...one, kind: enumName(one.kind) })) },
      })),
    },
  }),
};
