import type { Question } from "./question.js";

const KINDS: Readonly<Record<string, string>> = { Meeting: "MEETING", Event: "EVENT", Statement: "STATEMENT" };

/** What a hub country did last: its meetings, events and statements, and those of all who acted for it. */
export const timeline: Question = {
  name: "timeline of a hub country",
  document: `query Timeline($of: ID!) { timeline(of: $of, first: 20) { nodes { id kind time earliest latest } } }`,
  variables: ({ hubCountry }) => ({ of: hubCountry }),
  // Each part takes what it has last; an item that is dated stands before all that are not, and there are enough of them.
  cypher: `MATCH (c:Country {id: $of})
    CALL (c) {
      CALL (c) {
        MATCH (c)-[:PARTICIPATED_IN]->(m:Meeting) RETURN m AS item
        UNION MATCH (c)<-[:ACTS_FOR]-(:Person)-[s:PARTICIPATED_IN]->(m:Meeting) WHERE s.onBehalfOf = c.id RETURN m AS item
      }
      WITH item WHERE item.dateFrom IS NOT NULL RETURN item ORDER BY item.dateFrom DESC, item.id LIMIT 20
      UNION ALL
      CALL (c) {
        MATCH (c)-[:ACTOR|RECIPIENT]-(e:Event) RETURN e AS item
        UNION MATCH (c)<-[:ACTS_FOR]-(:Person)-[:ACTOR|RECIPIENT]-(e:Event) RETURN e AS item
      }
      WITH item WHERE item.dateFrom IS NOT NULL RETURN item ORDER BY item.dateFrom DESC, item.id LIMIT 20
      UNION ALL
      CALL (c) {
        MATCH (c)-[:MADE]->(s:Statement) RETURN s AS item
        UNION MATCH (c)<-[:ACTS_FOR]-(:Person)-[:MADE]->(s:Statement) RETURN s AS item
      }
      WITH item WHERE item.dateFrom IS NOT NULL RETURN item ORDER BY item.dateFrom DESC, item.id LIMIT 20
    }
    WITH item ORDER BY item.dateFrom DESC, item.id LIMIT 20
    RETURN item.id AS id, labels(item)[0] AS kind, item.date AS time, item.dateFrom AS earliest, item.dateTo AS latest
    ORDER BY item.dateFrom DESC, item.id`,
  decode: (rows) => ({
    timeline: { nodes: rows.map((row) => ({ ...row, kind: KINDS[row["kind"] as string] })) },
  }),
};

/** How many meetings were held each year. A text may know a month or a year only: that is still one year. */
export const meetingsOverTime: Question = {
  name: "meetings over time",
  document: `query MeetingsOverTime { meetingsOverTime(by: YEAR) { time count possible } }`,
  variables: () => ({}),
  cypher: `MATCH (m:Meeting) WHERE m.status = 'held' AND m.dateFrom IS NOT NULL
    RETURN substring(m.dateFrom, 0, 4) + '-01-01' AS time, count(m) AS count ORDER BY time`,
  decode: (rows) => ({ meetingsOverTime: rows.map((row) => ({ ...row, possible: 0 })) }),
};

/** Who is called so, by the full-text index: typos count, the name word for word comes first. */
export const searchOfName: Question = {
  name: "search of a name",
  document: `query SearchOfName($text: String!) {
    search(text: $text, types: [PERSON], first: 1) { nodes { id title node { ... on Person { country { name } } } } }
  }`,
  variables: ({ fullName }) => ({
    text: fullName,
    lucene: fullName
      .toLowerCase()
      .split(" ")
      .map((word) => `+${word}~1`)
      .join(" "),
  }),
  cypher: `CALL db.index.fulltext.queryNodes('name_words', $lucene) YIELD node, score
    WITH node, score WHERE node:Person ORDER BY score DESC, node.id LIMIT 1
    RETURN node.id AS id, node.name AS title, head([(node)-[:ACTS_FOR]->(c:Country) | { name: c.name }]) AS country`,
  decode: (rows) => ({
    search: { nodes: rows.map(({ country, ...row }) => ({ ...row, node: { country } })) },
  }),
};
