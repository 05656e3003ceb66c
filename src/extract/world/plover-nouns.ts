import { list } from "./list.js";
import { once } from "./once.js";
import { readTable } from "./table.js";

/** Nouns by what they name, as lemmas: "sanction" -> sanction, embargo, tariff, ...
 *  @example ploverNouns().get("ceasefire")?.has("truce") // true */
export const ploverNouns = once<ReadonlyMap<string, ReadonlySet<string>>>(
  () => new Map(readTable("plover-nouns.tsv").map((row) => [row["class"] ?? "", new Set(list(row["nouns"]))])),
);
