import { fold } from "./fold.js";
import { once } from "./once.js";
import { readTable } from "./table.js";

/** f, m, or u for names that both have. */
export type NameGender = "f" | "m" | "u";

/** Given names and whose they are, lower case, with and without accents.
 *  @example givenNames().get("zoltán") // "m" */
export const givenNames = once<ReadonlyMap<string, NameGender>>(() => {
  const names = new Map<string, NameGender>();
  for (const row of readTable("given-names.tsv")) {
    const name = (row["name"] ?? "").toLowerCase();
    names.set(name, row["gender"] as NameGender);
    names.set(fold(name), row["gender"] as NameGender);
  }
  return names;
});

/** Given names that open the names of things as often, "Rose", "Art": an ordinary word after one makes no person; lower case. */
export const givenNamesOfThings = once<ReadonlySet<string>>(
  () =>
    new Set(
      readTable("given-names.tsv").flatMap((row) => (row["beware"] === "thing" ? (row["name"] ?? "").toLowerCase() : [])),
    ),
);
