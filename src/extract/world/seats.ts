import type { Iso3 } from "../../facts/shapes.js";
import { list } from "./list.js";
import { once } from "./once.js";
import { Phrases } from "./phrases.js";
import { readTable } from "./table.js";

/** A building or a body whose name stands for the government that sits there. */
export interface Seat {
  readonly name: string;
  readonly iso3: Iso3;
  readonly kind: "seat" | "ministry" | "parliament" | "palace" | "residence" | "agency" | "military" | "party";
  /** true when other countries have one of the same name ("the Senate"): a country said before it goes first. */
  readonly generic: boolean;
}

/** Seats of government by their names: "the Kremlin", "Cheong Wa Dae", "No 10".
 *  @example seats().named("Élysée")[0]?.iso3 // "FRA" */
export const seats = once(() => {
  const phrases = new Phrases<Seat>();
  for (const row of readTable("seats.tsv")) {
    const name = row["name"] ?? "";
    const seat: Seat = {
      name,
      iso3: row["iso3"] ?? "",
      kind: row["kind"] as Seat["kind"],
      generic: row["beware"] === "generic",
    };
    for (const words of [name, ...list(row["aliases"])]) phrases.add(words, seat);
  }
  return phrases;
});
