import type { Iso3 } from "../../facts/shapes.js";
import { list } from "./list.js";
import { once } from "./once.js";
import { Phrases } from "./phrases.js";
import { readTable } from "./table.js";

/** A house where people meet. */
export interface Venue {
  readonly name: string;
  /** null for chains of hotels and for places outside of a city. */
  readonly city: string | null;
  readonly iso3: Iso3 | null;
}

/** Palaces, hotels and halls by name; many are also in `seats`.
 *  @example venues().named("Capella hotel")[0]?.city // "Sentosa" */
export const venues = once(() => {
  const phrases = new Phrases<Venue>();
  for (const row of readTable("venues.tsv")) {
    const venue: Venue = { name: row["name"] ?? "", city: row["city"] || null, iso3: row["iso3"] || null };
    for (const words of [venue.name, ...list(row["aliases"])]) phrases.add(words, venue);
  }
  return phrases;
});
