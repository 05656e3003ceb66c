import type { Question } from "./question.js";

/** How two who are met seldom know each other: the length of the shortest chain of people who met. */
export const pathBetween: Question = {
  name: "path between two",
  document: `query PathBetween($a: ID!, $b: ID!) { path(from: $a, to: $b, maxHops: 6, first: 1) { hops } }`,
  variables: ({ rarePerson, otherRarePerson }) => ({ a: rarePerson, b: otherRarePerson }),
  cypher: `MATCH (a:Person {id: $a}) MATCH (b:Person {id: $b})
    OPTIONAL MATCH chain = shortestPath((a)-[:MET*..6]-(b)) WHERE none(one IN nodes(chain) WHERE one:Country)
    RETURN length(chain) AS hops`,
  decode: ([row]) => ({ path: { hops: row?.["hops"] ?? null } }),
};

interface Picture {
  readonly total: number;
  readonly nodes: readonly { readonly id: string; readonly name: string; readonly degree: number }[];
  readonly edges: readonly { readonly from: string; readonly to: string; readonly count: number }[];
}

/** The picture of a hub country: the countries that it met most, and all ties among them. */
export const neighborhood: Question = {
  name: "neighborhood",
  document: `query Neighborhood($of: ID!) {
    neighborhood(of: $of, depth: 1, limit: 25, level: COUNTRIES) {
      totalCount nodes { id depth degree more party { name } } edges { from to count }
    }
  }`,
  variables: ({ hubCountry }) => ({ of: hubCountry }),
  cypher: `MATCH (c:Country {id: $of})
    CALL (c) {
      MATCH (c)-[r:COUNTRIES_MET]-(b) WITH b, r ORDER BY r.count DESC, b.id
      RETURN collect(b) AS met, count(b) AS total
    }
    WITH [c] + met[..25] AS shown, total
    RETURN total, [n IN shown | { id: n.id, name: n.name, degree: COUNT { (n)-[:COUNTRIES_MET]-() } }] AS nodes,
      COLLECT { UNWIND range(0, size(shown) - 1) AS place WITH place, shown[place] AS a, shown[place + 1 ..] AS later
        MATCH (a)-[r:COUNTRIES_MET]-(b) WHERE b IN later WITH place, a, b, r ORDER BY place, r.count DESC, b.id
        RETURN { from: a.id, to: b.id, count: r.count } } AS edges`,
  decode: ([row]) => {
    const { total, nodes, edges } = row as unknown as Picture;
    return {
      neighborhood: {
        totalCount: total,
        nodes: nodes.map(({ id, name, degree }, place) => {
          const shown = edges.filter(({ from, to }) => from === id || to === id).length;
          return { id, depth: Math.min(place, 1), degree, more: Math.max(0, degree - shown), party: { name } };
        }),
        edges,
      },
    };
  },
};

/** Which two met most often. */
export const topPairs: Question = {
  name: "top pairs",
  document: `query TopPairs { topPairs(first: 20) { count first last a { name } b { name } } }`,
  variables: () => ({}),
  cypher: `MATCH (a)-[r:MET]->(b) WHERE r.count > 0
    WITH a, b, r ORDER BY r.count DESC, b.id, a.id LIMIT 20
    RETURN r.count AS count, r.first AS first, r.last AS last, a.name AS one, b.name AS other ORDER BY r.count DESC, b.id, a.id`,
  decode: (rows) => ({
    topPairs: rows.map(({ count, first, last, one, other }) => ({
      count,
      first,
      last,
      a: { name: one },
      b: { name: other },
    })),
  }),
};
