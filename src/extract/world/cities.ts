import type { Iso3 } from "../../facts/shapes.js";
import { list } from "./list.js";
import { once } from "./once.js";
import { Phrases } from "./phrases.js";
import { readTable } from "./table.js";

export interface City {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly iso3: Iso3;
  /** Degrees, north and east positive. */
  readonly latitude: number;
  readonly longitude: number;
  /** People, about. */
  readonly population: number;
  /** Capital or seat of government. */
  readonly capital: boolean;
  /** What else the name is: "person" (Florence, Boston), "word" (Nice, Reading). */
  readonly beware: readonly ("person" | "word")[];
}

/** Cities where people meet, by name and older or other names; of cities with one name the capital first, then the larger.
 *  @example cities().named("Kiev")[0]?.name // "Kyiv" */
export const cities = once(() => {
  const all = readTable("cities.tsv").map((row): City => ({
    name: row["name"] ?? "",
    aliases: list(row["aliases"]),
    iso3: row["iso3"] ?? "",
    latitude: Number(row["latitude"]),
    longitude: Number(row["longitude"]),
    population: Number(row["population"]),
    capital: row["capital"] === "yes",
    beware: list(row["beware"]) as City["beware"],
  }));
  all.sort((a, b) => Number(b.capital) - Number(a.capital) || b.population - a.population || (a.name < b.name ? -1 : 1));
  const phrases = new Phrases<City>();
  for (const city of all) for (const words of [city.name, ...city.aliases]) phrases.add(words, city);
  return phrases;
});
