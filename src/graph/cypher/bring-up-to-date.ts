import { inParts, rebuildTies } from "../encounter/rebuild-ties.js";
import { KNOWN_SINCE, type Properties } from "../fold.js";
import { knownSince } from "../known-since.js";
import { SCHEMA_VERSION } from "../schema-version.js";
import type { Run } from "./run.js";
import { rewriteFacts, storedFacts } from "./stored-facts.js";

/** Adds to a store that an older release wrote what this one keeps besides: since when each fact is known (2), and the
 *  ties of who met whom (2). Does nothing to a store of this version. Runs inside the caller's transaction. */
export async function bringUpToDate(run: Run): Promise<void> {
  const [marker] = await run("MATCH (m:Meta {id: 'meta'}) RETURN m.schemaVersion AS version", {});
  if (Number(marker?.version) >= SCHEMA_VERSION) return;
  const days = await dateAssertions(run);
  await dateArticles(run);
  for (const part of inParts([...days.keys()])) {
    const stored = await storedFacts(run, part);
    const dated = [...stored].map(([id, properties]): [string, Properties] => {
      return [id, { ...properties, [KNOWN_SINCE]: days.get(id) ?? null }];
    });
    await rewriteFacts(run, new Map(dated));
  }
  await rebuildTies(run);
  await run("MATCH (m:Meta {id: 'meta'}) SET m.schemaVersion = $version", { version: SCHEMA_VERSION });
}

/** @returns by fact the first day that it was known */
async function dateAssertions(run: Run): Promise<Map<string, string>> {
  const found = await run(
    "MATCH (x:Assertion) RETURN x.id AS id, x.factId AS factId, x.publishedAt AS published, x.ingestedAt AS ingested",
    {},
  );
  const days = new Map<string, string>();
  const rows = found.map(({ id, factId, published, ingested }) => {
    const day = knownSince((published ?? null) as string | null, ingested as string);
    const before = days.get(factId as string);
    if (before === undefined || day < before) days.set(factId as string, day);
    return { id, day };
  });
  for (const part of inParts(rows))
    await run("UNWIND $rows AS row MATCH (x:Assertion {id: row.id}) SET x.knownSince = row.day", { rows: part });
  return days;
}

async function dateArticles(run: Run): Promise<void> {
  const found = await run(
    "MATCH (a:Article) RETURN a.id AS id, a.publishedAt AS published, a.ingestedAt AS ingested",
    {},
  );
  const rows = found.map(({ id, published, ingested }) => {
    return { id, day: knownSince((published ?? null) as string | null, ingested as string) };
  });
  for (const part of inParts(rows)) {
    await run("UNWIND $rows AS row MATCH (a:Article {id: row.id}) SET a.knownSince = row.day", { rows: part });
    await run(
      "UNWIND $rows AS row MATCH (a:Article {id: row.id})-[:HAS_SENTENCE]->(s:Sentence) SET s.knownSince = row.day",
      { rows: part },
    );
  }
}
