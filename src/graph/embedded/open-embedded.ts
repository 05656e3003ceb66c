import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { EntenteError } from "../../errors.js";
import { bringUpToDate } from "../cypher/bring-up-to-date.js";
import { readMarker } from "../cypher/marker.js";
import type { Label } from "../model.js";
import { model } from "../model.js";
import type { GraphStore } from "../store.js";
import { CommitLog } from "./commit-log.js";
import { EmbeddedStore } from "./embedded-store.js";
import { Engine } from "./engine.js";

export interface EmbeddedOptions {
  /** Returns rows without ORDER BY in random order: for tests, which then show a forgotten one. */
  readonly shuffleUnordered?: boolean;
  /** The clock; tests set it. */
  readonly now?: () => Date;
}

/** Opens the graph in a folder, made if need be, or in memory. One process at a time.
 *  @param folder null: in memory, gone with the process
 *  @throws STORE_IN_USE, STORE_FOLDER_UNUSABLE, STORE_DAMAGED, STORE_LOST_COMMITS, STORE_TOO_NEW
 *  @example const store = await openEmbedded("./data"); */
export async function openEmbedded(folder: string | null, options: EmbeddedOptions = {}): Promise<GraphStore> {
  const where = folder === null ? "in memory" : resolve(folder);
  const engine = openEngine(folder === null ? null : where, options.shuffleUnordered ?? false);
  try {
    await engine.define((Object.keys(model) as Label[]).flatMap(constraintAndIndex));
    await engine.define(constraintAndIndex("Meta"));
    await engine.define(["CREATE INDEX assertion_fact IF NOT EXISTS FOR (n:Assertion) ON (n.factId)"]);
    const commits = await engine.write(async (run) => {
      const committed = await readMarker(run, where);
      await bringUpToDate(run);
      return committed;
    });
    const log = new CommitLog(folder === null ? null : where);
    log.compare(commits);
    return new EmbeddedStore(engine, where, log, options.now ?? (() => new Date()));
  } catch (error) {
    await engine.close();
    throw error;
  }
}

/** The constraint alone checks in O(n), the index alone lets duplicates through. */
function constraintAndIndex(label: Label | "Meta"): string[] {
  const name = label.toLowerCase();
  return [
    `CREATE CONSTRAINT ${name}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
    `CREATE INDEX ${name}_by_id IF NOT EXISTS FOR (n:${label}) ON (n.id)`,
  ];
}

function openEngine(folder: string | null, shuffleUnordered: boolean): Engine {
  try {
    if (folder) mkdirSync(folder, { recursive: true });
    return Engine.open(folder && join(folder, "graph.grafeo"), shuffleUnordered);
  } catch (error) {
    throw unusable(folder ?? "in memory", String(error));
  }
}

function unusable(folder: string, reason: string): EntenteError {
  if (reason.includes("cannot be locked"))
    return new EntenteError(
      "STORE_IN_USE",
      `The data folder ${folder} is in use by another process.`,
      "Stop that process, or name another folder with DATA_DIR.",
      { folder },
      503,
    );
  if (reason.includes("GRAFEO-"))
    return new EntenteError(
      "STORE_DAMAGED",
      `The graph in ${folder} cannot be opened: ${reason}.`,
      "Restore the folder from a backup, or remove it and ingest the articles again.",
      { folder },
      500,
    );
  return new EntenteError(
    "STORE_FOLDER_UNUSABLE",
    `The data folder ${folder} cannot be used: ${reason}.`,
    "Name a folder that this user may write, with DATA_DIR.",
    { folder },
    500,
  );
}
