import { once } from "./once.js";
import { readTable } from "./table.js";

/** Nouns after which the name of a nation says nothing of its government: "Turkish coffee", "Korean War"; lower case. */
export const nounsOfThings = once<ReadonlySet<string>>(
  () => new Set(readTable("nouns-of-things.tsv").map((row) => row["noun"] ?? "")),
);
