import { PAGE } from "./landmarks.js";
import { dateOf, enumName, type Question } from "./question.js";

type Rows = readonly { readonly id: string; readonly kind: string; readonly date: string | null }[];

const meetingNodes = (rows: readonly unknown[]): object[] =>
  (rows as Rows).map(({ kind, date, ...rest }) => ({ ...rest, kind: enumName(kind), date: dateOf(date) }));

/** What was held in a city within five years, the first twenty. */
export const meetingsInCity: Question = {
  name: "meetings in a city",
  document: `query MeetingsInCity($city: String!) {
    meetings(
      filter: { place: { name: { eq: $city } }, status: { eq: HELD }, date: { from: "2000", to: "2004" } }
      orderBy: [DATE_ASC]
      first: 20
    ) { totalCount nodes { id kind date { value } participants { party { name } } } }
  }`,
  variables: ({ city }) => ({ city }),
  cypher: `MATCH (:Place {name: $city})<-[:HELD_AT]-(m:Meeting)
    WHERE m.status = 'held' AND m.dateTo >= '2000-01-01' AND m.dateFrom <= '2004-12-31'
    WITH DISTINCT m ORDER BY m.date, m.id
    WITH collect(m) AS found
    RETURN size(found) AS total, [m IN found[..20] | { id: m.id, kind: m.kind, date: m.date, participants:
      COLLECT { MATCH (m)<-[:PARTICIPATED_IN]-(who) WITH who ORDER BY who.id RETURN { party: { name: who.name } } } }] AS nodes`,
  decode: ([row]) => ({
    meetings: { totalCount: row?.["total"], nodes: meetingNodes(row?.["nodes"] as readonly unknown[]) },
  }),
};

/** What somebody said who says much, the latest twenty, with the words of the article. */
export const statementsOfPerson: Question = {
  name: "statements of a person",
  document: `query StatementsOfPerson($speaker: ID!) {
    statements(filter: { speaker: { id: { eq: $speaker } } }, first: 20) {
      nodes { id text verb meeting { id kind date { value } } evidence { quote article { title } } }
    }
  }`,
  variables: ({ hubPerson }) => ({ speaker: hubPerson }),
  cypher: `MATCH (:Person {id: $speaker})-[:MADE]->(s:Statement)
    WITH s ORDER BY s.date IS NULL, s.date DESC, s.id LIMIT 20
    RETURN s.id AS id, s.text AS text, s.verb AS verb,
      head([(s)-[:MADE_AT]->(m:Meeting) | { id: m.id, kind: m.kind, date: m.date }]) AS meeting,
      COLLECT { MATCH (x:Assertion {factId: s.id})-[:CITES]->()<-[:HAS_SENTENCE]-(a:Article)
        WITH x, a ORDER BY x.publishedAt IS NULL, x.publishedAt, x.start, x.id LIMIT 5
        RETURN { quote: x.quote, article: { title: a.title } } } AS evidence
    ORDER BY s.date IS NULL, s.date DESC, s.id`,
  decode: (rows) => ({
    statements: { nodes: rows.map((row) => ({ ...row, meeting: meetingNodes([row["meeting"]])[0] })) },
  }),
};

const page = `query Page($after: String) {
  meetings(first: ${PAGE}, after: $after) { nodes { id kind date { value } } pageInfo { hasNextPage } }
}`;
const pageOf = (rows: readonly unknown[]): object => ({
  meetings: { nodes: meetingNodes(rows.slice(0, PAGE)), pageInfo: { hasNextPage: rows.length > PAGE } },
});

/** The latest meetings. */
export const page1: Question = {
  name: "page 1",
  document: page,
  variables: () => ({}),
  cypher: `MATCH (m:Meeting) WHERE m.date IS NOT NULL
    RETURN m.id AS id, m.kind AS kind, m.date AS date ORDER BY m.date DESC, m.id LIMIT ${PAGE + 1}`,
  decode: pageOf,
};

/** The same list, ten thousand meetings further on, by cursor. */
export const page1000: Question = {
  name: "page 1,000",
  document: page,
  variables: ({ afterPage999 }) => ({ after: afterPage999?.cursor, date: afterPage999?.date, id: afterPage999?.id }),
  cypher: `MATCH (m:Meeting) WHERE m.date <= $date AND (m.date < $date OR m.id > $id)
    RETURN m.id AS id, m.kind AS kind, m.date AS date ORDER BY m.date DESC, m.id LIMIT ${PAGE + 1}`,
  decode: pageOf,
};

/** How many statements there are in all. */
export const totalCount: Question = {
  name: "totalCount",
  document: `query TotalCount { statements(first: 0) { totalCount } }`,
  variables: () => ({}),
  cypher: `MATCH (s:Statement) RETURN count(s) AS totalCount`,
  decode: ([row]) => ({ statements: { ...row } }),
};

/** Whose name has this text in it. */
export const searchByName: Question = {
  name: "search by name",
  document: `query SearchByName($text: String!) {
    people(filter: { or: [{ name: { contains: $text } }, { aliases: { contains: $text } }] }) { nodes { id name aliases } }
  }`,
  variables: ({ name }) => ({ text: name }),
  cypher: `MATCH (p:Person) WHERE toLower(p.name) CONTAINS $text OR any(other IN p.aliases WHERE toLower(other) CONTAINS $text)
    RETURN p.id AS id, p.name AS name, p.aliases AS aliases ORDER BY p.name, p.id LIMIT 20`,
  decode: (rows) => ({ people: { nodes: rows.map((row) => ({ ...row })) } }),
};
