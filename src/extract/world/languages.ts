import { once } from "./once.js";
import { readTable } from "./table.js";

/** Names of languages, lower case. */
export const languages = once<ReadonlySet<string>>(
  () => new Set(readTable("languages.tsv").map((row) => (row["language"] ?? "").toLowerCase())),
);
