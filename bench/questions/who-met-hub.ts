import { dateOf, enumName, type Question } from "./question.js";

interface Row {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly count: number;
  readonly first: string | null;
  readonly last: string | null;
  readonly meetings: readonly { id: string; kind: string; date: string | null }[];
}

/** Whom the people of a country met that is nearly everywhere: a page of twenty, the latest three meetings of each. */
export const whoMetHub: Question = {
  name: "who met a hub country",
  document: `query WhoMetHub($of: ID!) {
    whoMet(of: $of, first: 20) {
      nodes { count first last party { __typename id name } meetings(first: 3) { id kind date { value } } }
    }
  }`,
  variables: ({ hubCountry }) => ({ of: hubCountry }),
  cypher: `CALL {
      MATCH (a:Country {id: $of})-[s:PARTICIPATED_IN]->(m:Meeting) WHERE m.status = 'held' RETURN a, s, m
      UNION
      MATCH (:Country {id: $of})<-[:ACTS_FOR]-(a:Person)-[s:PARTICIPATED_IN]->(m:Meeting)
      WHERE s.onBehalfOf = $of AND m.status = 'held' RETURN a, s, m
    }
    MATCH (m)<-[o:PARTICIPATED_IN]-(b)
    WHERE b <> a AND b.id <> $of AND (o.onBehalfOf IS NULL OR (o.onBehalfOf <> $of AND o.onBehalfOf <> a.id))
      AND (s.onBehalfOf IS NULL OR s.onBehalfOf <> b.id) AND (s.side IS NULL OR o.side IS NULL OR s.side <> o.side)
    WITH DISTINCT b, m
    WITH b, collect(m) AS met, count(m) AS count, min(m.date) AS first, max(m.date) AS last
    ORDER BY count DESC, b.id LIMIT 20
    RETURN b.id AS id, b.name AS name, labels(b)[0] AS label, count, first, last,
      COLLECT { UNWIND met AS m WITH m ORDER BY m.date IS NULL, m.date DESC, m.id LIMIT 3
        RETURN { id: m.id, kind: m.kind, date: m.date } } AS meetings
    ORDER BY count DESC, b.id`,
  decode: (rows) => ({
    whoMet: {
      nodes: (rows as unknown as readonly Row[]).map(({ id, name, label, count, first, last, meetings }) => ({
        count,
        first,
        last,
        party: { __typename: label, id, name },
        meetings: meetings.map(({ kind, date, ...one }) => ({ ...one, kind: enumName(kind), date: dateOf(date) })),
      })),
    },
  }),
};
