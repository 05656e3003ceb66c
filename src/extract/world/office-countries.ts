import type { Iso3 } from "../../facts/shapes.js";
import { once } from "./once.js";
import { readTable } from "./table.js";

/** Titles that news writes without a country because (nearly) one country alone has them: "Secretary of State".
 *  A country said beside the title goes first.
 *  @example officeCountries().get("external affairs minister") // "IND" */
export const officeCountries = once<ReadonlyMap<string, Iso3>>(
  () => new Map(readTable("office-countries.tsv").map((row) => [row["title"] ?? "", row["iso3"] ?? ""])),
);
