import { once } from "./once.js";
import { readTable } from "./table.js";

/** Words of reports on sport that diplomacy does without: "quarter-final", "goalkeeper"; lower case. */
export const sportWords = once<ReadonlySet<string>>(
  () => new Set(readTable("sport-words.tsv").map((row) => row["word"] ?? "")),
);
