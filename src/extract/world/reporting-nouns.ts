import { once } from "./once.js";
import { readTable } from "./table.js";

/** Nouns that stand for a report, with the verb of it.
 *  @example reportingNouns().get("announcement") // "announce" */
export const reportingNouns = once<ReadonlyMap<string, string>>(
  () => new Map(readTable("reporting-nouns.tsv").map((row) => [row["noun"] ?? "", row["verb"] ?? ""])),
);
