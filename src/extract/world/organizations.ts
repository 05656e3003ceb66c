import type { Iso3 } from "../../facts/shapes.js";
import { list } from "./list.js";
import { once } from "./once.js";
import { Phrases } from "./phrases.js";
import { readTable } from "./table.js";

export interface Organization {
  readonly name: string;
  readonly aliases: readonly string[];
  /** "international", "alliance", "group", "ministry", "party", "armed-group", "media", "company", "agency", "parliament", ... */
  readonly kind: string;
  /** The country it belongs to, null for international ones and those of many countries. */
  readonly iso3: Iso3 | null;
  /** true when many countries have one ("the Foreign Ministry"): whose it is, only the text says. */
  readonly generic: boolean;
  /** true when its name is also an ordinary word ("Telegram", "Petra"): something around it has to say that it is the organization. */
  readonly commonWord: boolean;
}

/** Organizations by name and abbreviation: "UN Security Council", "Nato", "Foreign Ministry".
 *  @example organizations().named("Nato")[0]?.name // "NATO" */
export const organizations = once(() => {
  const phrases = new Phrases<Organization>();
  for (const row of readTable("organizations.tsv")) {
    const name = row["name"] ?? "";
    const organization: Organization = {
      name,
      aliases: list(row["aliases"]),
      kind: row["kind"] ?? "",
      iso3: row["iso3"] || null,
      generic: row["beware"] === "generic",
      commonWord: row["beware"] === "common-word",
    };
    for (const words of [name, ...organization.aliases]) phrases.add(words, organization);
  }
  return phrases;
});
