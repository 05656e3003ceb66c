import { once } from "./once.js";
import { readTable } from "./table.js";

export type NameHead = "organization" | "venue" | "event" | "thing";

/** Words that end (or begin, with "of") the names of things that are not people: "Council", "Palace"; lower case.
 *  @example nameHeads().get("ministry") // "organization" */
export const nameHeads = once<ReadonlyMap<string, NameHead>>(
  () => new Map(readTable("name-heads.tsv").map((row) => [row["word"] ?? "", row["kind"] as NameHead])),
);

/** Those that are family names too: "Law", "Day". */
export const familyNameHeads = once<ReadonlySet<string>>(
  () =>
    new Set(readTable("name-heads.tsv").flatMap((row) => (row["beware"] === "family-name" ? (row["word"] ?? "") : []))),
);
