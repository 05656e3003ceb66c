import { knownLabel } from "../cypher/edge-anchor.js";
import { groupBy } from "../cypher/group-by.js";
import type { Run } from "../cypher/run.js";
import type { KeptTie } from "./kept-tie.js";
import type { TieType } from "./tie-type.js";

export interface Pair {
  readonly type: TieType;
  readonly from: string;
  readonly to: string;
}

/** Which tie it is: the same two may have one of each type. */
export const nameOf = ({ type, from, to }: Pair): string => `${type} ${from} ${to}`;

/** The ties of these pairs that are there, by name. */
export async function readTies(run: Run, pairs: readonly Pair[]): Promise<Map<string, KeptTie>> {
  const stored = new Map<string, KeptTie>();
  for (const [{ a, b, type }, rows] of located(pairs)) {
    const found = await run(
      `UNWIND $rows AS row MATCH ${a}-[r:${type}]->${b} RETURN row.name AS name, properties(r) AS tie`,
      {
        rows,
      },
    );
    for (const { name, tie } of found) stored.set(name as string, tieFrom(tie as Partial<KeptTie>));
  }
  return stored;
}

/** Makes ties what they are to be; one that counts nothing goes. */
export async function writeTies(run: Run, ties: ReadonlyMap<Pair, KeptTie>): Promise<void> {
  const isGone = (pair: Pair) => ties.get(pair)?.count === 0;
  const pairs = [...ties.keys()];
  const named = new Map([...ties].map(([pair, tie]) => [nameOf(pair), withoutNulls(tie)]));
  for (const [{ a, b, type }, rows] of located(pairs.filter(isGone)))
    await run(`UNWIND $rows AS row MATCH ${a}-[r:${type}]->${b} DELETE r`, { rows });
  for (const [{ a, b, type }, rows] of located(pairs.filter((pair) => !isGone(pair)))) {
    const told = rows.map((row) => ({ ...row, tie: named.get(row.name) }));
    await run(`UNWIND $rows AS row MATCH ${a} MATCH ${b} MERGE (a)-[r:${type}]->(b) SET r = row.tie`, { rows: told });
  }
}

/** Pairs with the patterns that find their ends: one statement for all of one kind. */
function located(pairs: readonly Pair[]) {
  const kindOf = ({ type, from, to }: Pair) => `${type} ${knownLabel(from)} ${knownLabel(to)}`;
  return [...groupBy(pairs, kindOf)].map(([kind, same]) => {
    const [type = "", from = "", to = ""] = kind.split(" ");
    const ends = { type, a: `(a:${from} {id: row.from})`, b: `(b:${to} {id: row.to})` };
    return [ends, same.map((pair) => ({ from: pair.from, to: pair.to, name: nameOf(pair) }))] as const;
  });
}

function tieFrom({ count = 0, first, last, latest, latestDates, places }: Partial<KeptTie>): KeptTie {
  return {
    count,
    first: first ?? null,
    last: last ?? null,
    latest: latest ?? [],
    latestDates: latestDates ?? [],
    places: places ?? [],
  };
}

const withoutNulls = (tie: KeptTie) => Object.fromEntries(Object.entries(tie).filter(([, value]) => value !== null));
