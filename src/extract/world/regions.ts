import type { Iso3 } from "../../facts/shapes.js";
import { list } from "./list.js";
import { once } from "./once.js";
import { Phrases } from "./phrases.js";
import { readTable } from "./table.js";

/** A piece of the earth that is no state and acts nowhere: "Korean Peninsula", "Scotland", "Texas", "Black Sea". */
export interface Region {
  readonly name: string;
  readonly kind: "region" | "continent" | "nation" | "province" | "us-state" | "island" | "sea" | "lake" | "river" | "district";
  /** The country it lies in; null when it lies in several or is disputed. */
  readonly iso3: Iso3 | null;
}

/** Regions by name. Look them up before countries: "Jordan River", "South China Sea" and "Korean Peninsula" name no state.
 *  @example regions().named("Korean peninsula")[0]?.kind // "region" */
export const regions = once(() => {
  const phrases = new Phrases<Region>();
  for (const row of readTable("regions.tsv")) {
    const region: Region = { name: row["name"] ?? "", kind: row["kind"] as Region["kind"], iso3: row["iso3"] || null };
    for (const words of [region.name, ...list(row["aliases"])]) phrases.add(words, region);
  }
  return phrases;
});
