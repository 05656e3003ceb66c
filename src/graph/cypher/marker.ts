import { EntenteError } from "../../errors.js";
import { SCHEMA_VERSION } from "../schema-version.js";
import type { Run } from "./run.js";

/** Puts the version marker into a new store, or reads it.
 *  @returns how many changes were ever committed
 *  @throws STORE_TOO_NEW - a later release of Entente wrote this store */
export async function readMarker(run: Run, where: string): Promise<number> {
  const [marker] = await run(
    "MERGE (m:Meta {id: 'meta'}) SET m.schemaVersion = coalesce(m.schemaVersion, $version), " +
      "m.commits = coalesce(m.commits, 0) RETURN m.schemaVersion AS version, m.commits AS commits",
    { version: SCHEMA_VERSION },
  );
  const version = Number(marker?.version);
  if (version > SCHEMA_VERSION)
    throw new EntenteError(
      "STORE_TOO_NEW",
      `The store ${where} has schema version ${version}; this release of Entente knows ${SCHEMA_VERSION}.`,
      "Use the release that wrote it or a later one, or another store.",
      { version, known: SCHEMA_VERSION },
      500,
    );
  return Number(marker?.commits);
}

/** Changes the graph, alone among writers: touching the marker takes its lock, in every process.
 *  @param work null: it changed nothing; only otherwise is a commit counted
 *  @returns the number of the commit, and what the work gave; null when nothing changed */
export async function changeGraph<Result>(
  run: Run,
  where: string,
  work: (run: Run) => Promise<Result | null>,
): Promise<{ readonly commits: number; readonly result: Result } | null> {
  const commits = await readMarker(run, where);
  const result = await work(run);
  if (result === null) return null;
  await run("MATCH (m:Meta {id: 'meta'}) SET m.commits = $commits", { commits: commits + 1 });
  return { commits: commits + 1, result };
}
