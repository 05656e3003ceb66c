import { dateOf, enumName, type Question } from "./question.js";

interface Row {
  readonly count: number;
  readonly first: string | null;
  readonly last: string | null;
  readonly meetings: readonly { id: string; kind: string; date: string | null }[];
  readonly total: number;
  readonly statements: readonly { id: string; text: string; speaker: object | null }[];
}

/** The dossier of two who meet often: their meetings, and what they said to each other, of each other, and there. */
export const dossier: Question = {
  name: "dossier of a pair",
  document: `query Dossier($a: ID!, $b: ID!) {
    between(a: $a, b: $b) {
      count first last
      meetings(first: 20) { nodes { id kind date { value } } }
      statements(first: 20) { totalCount nodes { id text speaker { party { name } } } }
    }
  }`,
  variables: ({ hubPerson, otherPerson }) => ({ a: hubPerson, b: otherPerson }),
  cypher: `MATCH (a:Person {id: $a}) MATCH (b:Person {id: $b})
    CALL (a, b) {
      MATCH (a)-[s:PARTICIPATED_IN]->(m:Meeting)<-[o:PARTICIPATED_IN]-(b)
      WHERE m.status = 'held' AND (s.side IS NULL OR o.side IS NULL OR s.side <> o.side)
      WITH DISTINCT m ORDER BY m.date IS NULL, m.date DESC, m.id
      RETURN collect(m) AS met, count(m) AS count, min(m.date) AS first, max(m.date) AS last
    }
    CALL (a, b, met) {
      CALL (a, b, met) {
        MATCH (a)-[:MADE]->(s:Statement) WHERE EXISTS { (s)-[:ADDRESSED_TO|ABOUT]->(b) } RETURN s
        UNION MATCH (b)-[:MADE]->(s:Statement) WHERE EXISTS { (s)-[:ADDRESSED_TO|ABOUT]->(a) } RETURN s
        UNION UNWIND met AS m MATCH (m)<-[:MADE_AT]-(s:Statement)<-[:MADE]-(who) WHERE who = a OR who = b RETURN s
      }
      WITH s ORDER BY s.date IS NULL, s.date DESC, s.id
      RETURN collect(s) AS said
    }
    RETURN count, first, last, [m IN met[..20] | { id: m.id, kind: m.kind, date: m.date }] AS meetings, size(said) AS total,
      [s IN said[..20] | { id: s.id, text: s.text,
        speaker: head([(s)<-[:MADE]-(who) | { party: { name: who.name } }]) }] AS statements`,
  decode: ([row]) => {
    const { count, first, last, meetings, total, statements } = row as unknown as Row;
    return {
      between: {
        count,
        first,
        last,
        meetings: {
          nodes: meetings.map(({ kind, date, ...one }) => ({ ...one, kind: enumName(kind), date: dateOf(date) })),
        },
        statements: { totalCount: total, nodes: statements },
      },
    };
  },
};
