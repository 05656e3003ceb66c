import { list } from "./list.js";
import { once } from "./once.js";
import { readTable } from "./table.js";

/** PLOVER contexts by the lemma of a word that tells of them.
 *  @example ploverContexts().get("uranium") // ["cbrn"] */
export const ploverContexts = once<ReadonlyMap<string, readonly string[]>>(
  () => new Map(readTable("plover-contexts.tsv").map((row) => [row["word"] ?? "", list(row["contexts"])])),
);
