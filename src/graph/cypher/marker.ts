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

/** Counts a change. It takes the marker's write lock, so that writers come one after another, in every process.
 *  @returns the number of this change */
export async function countCommit(run: Run): Promise<number> {
  const [marker] = await run(
    "MATCH (m:Meta {id: 'meta'}) SET m.commits = m.commits + 1 RETURN m.commits AS commits",
    {},
  );
  return Number(marker?.commits);
}
