import { hashOf } from "../../facts/hash.js";
import { heldAt, keepTies } from "../encounter/keep-ties.js";
import { meetingsIn } from "../encounter/meetings-in.js";
import { fold, type Properties } from "../fold.js";
import type { Run } from "./run.js";
import { identityOf } from "./identity-of.js";
import { deleteFacts, foldKept, keptClaims, rewriteFacts, storedFacts } from "./stored-facts.js";

/** Removes an article, its assertions, and every fact that only it supported; what others support is folded again.
 *  Runs inside the caller's transaction, alone among writers.
 *  @returns null when the article is not there */
export async function withdrawArticle(run: Run, id: string): Promise<true | null> {
  const [there] = await run("MATCH (a:Article {id: $id}) RETURN a.id AS id", { id });
  if (!there) return null;
  const cited = "MATCH (:Article {id: $id})-[:HAS_SENTENCE]->(s:Sentence)<-[:CITES]-(x:Assertion)";
  const facts = (await run(`${cited} RETURN DISTINCT x.factId AS factId`, { id })).map((row) => row.factId as string);
  const meetings = meetingsIn(facts);
  const before = await heldAt(run, meetings);
  await run(`${cited} DETACH DELETE x`, { id });
  const left = await keptClaims(run, facts);
  await deleteFacts(
    run,
    facts.filter((factId) => !left.has(factId)),
  );
  await run("MATCH (:Article {id: $id})-[:HAS_SENTENCE]->(s:Sentence) DETACH DELETE s", { id });
  await run("MATCH (a:Article {id: $id}) DETACH DELETE a", { id });

  const stored = await storedFacts(run, [...left.keys()]);
  const changed = new Map<string, Properties>();
  for (const [factId, claims] of left) {
    const after = fold([identityOf(factId), foldKept(claims)]);
    if (hashOf([after]) !== hashOf([fold([stored.get(factId) ?? {}])])) changed.set(factId, after);
  }
  await rewriteFacts(run, changed);
  await keepTies(run, meetings, before);
  return true;
}
