import { sentenceId } from "../../facts/identity.js";
import { hashOf } from "../../facts/hash.js";
import { endsOf } from "../claim/fact-id.js";
import type { ArticleChange } from "../claims.js";
import { heldAt, keepTies } from "../encounter/keep-ties.js";
import { meetingsIn } from "../encounter/meetings-in.js";
import { disagree, fold, type Properties } from "../fold.js";
import { knownSince } from "../known-since.js";
import { newMeetings, type NewMeeting } from "../new-meetings.js";
import { assertionsOf } from "./assertions.js";
import { knownLabel } from "./edge-anchor.js";
import { groupBy } from "./group-by.js";
import { identityOf } from "./identity-of.js";
import type { Run } from "./run.js";
import { foldKept, keptClaims, rewriteFacts, storedFacts } from "./stored-facts.js";
import { withdrawArticle } from "./withdraw-article.js";

/** Writes an article with all that it claims, inside the caller's transaction, alone among writers.
 *  An article that is there with another reading is withdrawn first.
 *  @param ingestedAt ISO time
 *  @returns the meetings that the graph did not have; null when the very same reading is there already */
export async function saveChange(run: Run, change: ArticleChange, ingestedAt: string): Promise<NewMeeting[] | null> {
  const reading = hashOf([change]);
  const [there] = await run("MATCH (a:Article {id: $id}) RETURN a.reading AS reading", { id: change.article.id });
  if (there?.reading === reading) return null;
  const before = there ? await meetingsThere(run, change) : null;
  if (there) await withdrawArticle(run, change.article.id);
  const known = { knownSince: knownSince(change.article.publishedAt, ingestedAt) };
  const meetings = meetingsIn([...change.nodes.map(({ id }) => id), ...change.edges.map(({ factId }) => factId)]);
  const counted = await heldAt(run, meetings);
  await writeArticle(run, change, { ingestedAt, reading, ...known }, known);
  const fresh = await writeFacts(run, change, known);
  await keepTies(run, meetings, counted);
  await run(
    "UNWIND $rows AS row MATCH (s:Sentence {id: row.sentence}) " +
      "CREATE (x:Assertion) SET x = row.properties CREATE (x)-[:CITES]->(s)",
    { rows: assertionsOf(change, ingestedAt) },
  );
  return newMeetings(change, (id) => fresh.has(id) && !before?.has(id));
}

/** Withdrawing a former reading may remove them, and they are no news when they come back. */
async function meetingsThere(run: Run, { nodes }: ArticleChange): Promise<ReadonlyMap<string, unknown>> {
  const meetings = nodes.filter(({ label }) => label === "Meeting");
  return storedFacts(
    run,
    meetings.map(({ id }) => id),
  );
}

async function writeArticle(
  run: Run,
  { article, sentences }: ArticleChange,
  more: Properties,
  known: Properties,
): Promise<void> {
  await run("CREATE (a:Article) SET a = $article", { article: { ...article, ...more } });
  const rows = sentences.map(({ index, start, end }) => ({
    id: sentenceId(article, index),
    index,
    start,
    end,
    text: article.text.slice(start, end),
    ...known,
  }));
  await run(
    "MATCH (a:Article {id: $id}) UNWIND $rows AS row CREATE (s:Sentence) SET s = row CREATE (a)-[:HAS_SENTENCE]->(s)",
    { id: article.id, rows },
  );
}

/** @returns what of it the graph did not have: ids of nodes, factIds of edges */
async function writeFacts(run: Run, change: ArticleChange, known: Properties): Promise<ReadonlySet<string>> {
  const { id: article, publishedAt } = change.article;
  const claims = new Map<string, Properties>([
    ...change.nodes.map(({ id, properties }): Fresh => [id, { ...properties, ...known }]),
    ...change.edges.map(({ factId, properties }): Fresh => [factId, { ...properties, ...known }]),
  ]);
  const stored = await storedFacts(run, [...claims.keys()]);
  const changed = new Map<string, Properties>();
  const disputed: string[] = [];
  for (const [factId, before] of stored) {
    const claimed = claims.get(factId) ?? {};
    if (disagree(before, claimed)) disputed.push(factId);
    else changed.set(factId, fold([before, claimed]));
  }
  for (const [factId, others] of await keptClaims(run, disputed)) {
    const own = { article, publishedAt, properties: claims.get(factId) ?? {} };
    changed.set(factId, fold([identityOf(factId), foldKept([...others, own])]));
  }
  const differs = [...changed].filter(
    ([factId, after]) => hashOf([after]) !== hashOf([fold([stored.get(factId) ?? {}])]),
  );
  await rewriteFacts(run, new Map(differs));
  const fresh = [...claims].filter(([factId]) => !stored.has(factId));
  await createNodes(run, fresh);
  await createEdges(run, fresh);
  return new Set(fresh.map(([factId]) => factId));
}

type Fresh = readonly [factId: string, properties: Properties];

async function createNodes(run: Run, fresh: readonly Fresh[]): Promise<void> {
  const nodes = fresh.filter(([factId]) => !endsOf(factId));
  for (const [label, rows] of groupBy(nodes, ([id]) => knownLabel(id)))
    await run(`UNWIND $rows AS row MERGE (n:${label} {id: row.id}) SET n = row`, {
      rows: rows.map(([id, properties]) => ({ ...properties, id })),
    });
}

async function createEdges(run: Run, fresh: readonly Fresh[]): Promise<void> {
  const edges = fresh.flatMap(([factId, properties]) => {
    const ends = endsOf(factId);
    return ends ? [{ ...ends, properties: { ...properties, factId } }] : [];
  });
  const kindOf = (edge: (typeof edges)[number]) => `${knownLabel(edge.from)} ${edge.type} ${knownLabel(edge.to)}`;
  for (const [kind, rows] of groupBy(edges, kindOf)) {
    const [from, type, to] = kind.split(" ");
    await run(
      `UNWIND $rows AS row MATCH (a:${from} {id: row.from}) MATCH (b:${to} {id: row.to}) ` +
        `CREATE (a)-[r:${type}]->(b) SET r = row.properties`,
      { rows },
    );
  }
}
