import type { Parameters } from "../cypher/parameters.js";
import type { Label } from "../model.js";
import type { Chains, ChainsQuestion } from "../store.js";

/** The chains and how many there are, of MOST_CHAINS at most: ids, and of each hop how many meetings and the latest. */
export interface RawChains {
  readonly total: number;
  readonly found: readonly (readonly [ids: readonly string[], hops: readonly (readonly [number, string])[]])[];
}

/** Two may be joined by more chains than anybody counts; of so many the first in order are taken. */
const MOST_CHAINS = 20_000;

/** One statement, one row: the shortest chains along the kept ties. Countries stand at the ends only; there
 *  the ties of a country that sat there itself are left for those that add up all who sat there for it. */
export function compileChains(
  { from, to, maxHops, first }: ChainsQuestion,
  fromLabel: Label,
  toLabel: Label,
  parameters: Parameters,
): string {
  const ends = parameters.add([from, to]);
  const countries = [fromLabel, toLabel].filter((label) => label === "Country").length;
  const types = ["MET", "MET|MET_COUNTRY", "MET_COUNTRY|COUNTRIES_MET|MET"][countries];
  const conditions = [
    `all(one IN nodes(chain) WHERE NOT one:Country OR one.id IN ${ends})`,
    ...(countries > 0
      ? [
          "all(r IN relationships(chain) WHERE r:COUNTRIES_MET OR NOT (startNode(r):Country OR r:MET AND endNode(r):Country))",
        ]
      : []),
  ];
  return (
    `MATCH (a:${fromLabel} {id: ${ends}[0]}) MATCH (b:${toLabel} {id: ${ends}[1]}) ` +
    `CALL { WITH a, b MATCH chain = allShortestPaths((a)-[:${types}*..${maxHops}]-(b)) ` +
    `WHERE ${conditions.join(" AND ")} RETURN chain LIMIT ${parameters.add(MOST_CHAINS + 1)} } ` +
    "WITH [one IN nodes(chain) | one.id] AS ids, relationships(chain) AS hops ORDER BY ids " +
    "WITH collect([ids, hops]) AS chains " +
    `RETURN size(chains) AS total, [one IN chains[0..${parameters.add(first)}] | ` +
    "[one[0], [r IN one[1] | [r.count, r.latest[0]]]]] AS found"
  );
}

export function chainsFrom({ total, found }: RawChains): Chains {
  const chains = found.map(([ids, hops]) =>
    hops.map(([count, meeting], index) => ({ from: ids[index] ?? "", to: ids[index + 1] ?? "", count, meeting })),
  );
  return {
    chains,
    cut: total > MOST_CHAINS ? `More than ${MOST_CHAINS} chains are as short; not all were compared.` : null,
  };
}
