import { fold } from "./fold.js";
import { list } from "./list.js";
import { once } from "./once.js";
import { readTable } from "./table.js";

export interface FamilyNameFirst {
  /** "korean", "chinese", "vietnamese", "hungarian", "cambodian". */
  readonly languages: readonly string[];
  /** true when it is also an English word or sound ("He", "Song"): something else has to say that it is a name. */
  readonly alsoWord: boolean;
}

/** Family names of languages that put them first, lower case, with and without accents.
 *  @example familyNamesFirst().get("nguyen")?.languages // ["vietnamese"] */
export const familyNamesFirst = once<ReadonlyMap<string, FamilyNameFirst>>(() => {
  const names = new Map<string, FamilyNameFirst>();
  for (const row of readTable("family-names-first.tsv")) {
    const name = (row["name"] ?? "").toLowerCase();
    const entry = { languages: list(row["languages"]), alsoWord: row["beware"] === "word" };
    names.set(fold(name), entry);
    names.set(name, entry);
  }
  return names;
});
