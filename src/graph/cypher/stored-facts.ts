import { endsOf } from "../claim/fact-id.js";
import { fold, KNOWN_SINCE, type Properties } from "../fold.js";
import { edgeAnchor, knownLabel } from "./edge-anchor.js";
import { groupBy } from "./group-by.js";
import type { Run } from "./run.js";

/** One article's claim about one fact, as its assertion keeps it. */
export interface KeptClaim {
  readonly article: string;
  readonly publishedAt: string | null;
  readonly properties: Properties;
}

/** The stored properties of those of the facts that exist, `id` and `factId` included. */
export async function storedFacts(run: Run, factIds: readonly string[]): Promise<Map<string, Properties>> {
  const stored = new Map<string, Properties>();
  for (const [match, rows] of locate(factIds)) {
    const found = await run(
      `UNWIND $rows AS row MATCH ${match} RETURN row.factId AS factId, properties(${edgeOr(match)}) AS stored`,
      {
        rows,
      },
    );
    for (const { factId, stored: properties } of found) stored.set(factId as string, properties as Properties);
  }
  return stored;
}

/** Replaces the properties of facts that exist. */
export async function rewriteFacts(run: Run, facts: ReadonlyMap<string, Properties>): Promise<void> {
  for (const [match, rows] of locate([...facts.keys()])) {
    const changes = rows.map((row) => ({ ...row, properties: facts.get(row.factId) }));
    await run(`UNWIND $rows AS row MATCH ${match} SET ${edgeOr(match)} = row.properties`, { rows: changes });
  }
}

/** Removes facts: first the edges, then the nodes. */
export async function deleteFacts(run: Run, factIds: readonly string[]): Promise<void> {
  for (const [match, rows] of locate(factIds)) {
    const what = edgeOr(match);
    await run(`UNWIND $rows AS row MATCH ${match} ${what === "n" ? "DETACH DELETE n" : "DELETE r"}`, { rows });
  }
}

/** Every claim about each of the facts. */
export async function keptClaims(run: Run, factIds: readonly string[]): Promise<Map<string, KeptClaim[]>> {
  const rows = await run(
    "UNWIND $factIds AS factId MATCH (x:Assertion {factId: factId}) WHERE x.claims IS NOT NULL " +
      "RETURN factId, x.article AS article, x.publishedAt AS publishedAt, x.knownSince AS known, x.claims AS claims",
    { factIds },
  );
  const claims = rows.map((row) => ({
    factId: row.factId as string,
    article: row.article as string,
    publishedAt: row.publishedAt as string | null,
    properties: { ...(JSON.parse(row.claims as string) as Properties), [KNOWN_SINCE]: row.known as string },
  }));
  return groupBy(claims, (claim) => claim.factId);
}

/** The fold in the order that does not depend on when an article came: earliest published first, unknown last. */
export function foldKept(claims: readonly KeptClaim[]): Properties {
  const keyOf = (claim: KeptClaim) => `${claim.publishedAt ?? "~"} ${claim.article}`; // "~" sorts after every digit
  const ordered = [...claims].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  return fold(ordered.map((claim) => claim.properties));
}

interface Located {
  readonly factId: string;
  readonly at: string;
}

/** Patterns that find the facts, edges before nodes, each with the rows to run it on. */
function locate(factIds: readonly string[]): [match: string, rows: Located[]][] {
  const located = factIds.map((factId) => {
    const ends = endsOf(factId);
    if (!ends) return { match: `(n:${knownLabel(factId)} {id: row.at})`, factId, at: factId };
    const anchor = edgeAnchor(ends);
    return { match: anchor.pattern, factId, at: anchor.id };
  });
  const groups = [...groupBy(located, (one) => one.match)];
  return groups
    .map(([match, rows]): [string, Located[]] => [match, rows.map(({ factId, at }) => ({ factId, at }))])
    .sort(([a], [b]) => Number(edgeOr(a) === "n") - Number(edgeOr(b) === "n"));
}

function edgeOr(match: string): "r" | "n" {
  return match.includes("[r:") ? "r" : "n";
}
