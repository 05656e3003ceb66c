import type { Iso3, IsoDate } from "../../facts/shapes.js";
import { list } from "./list.js";
import { once } from "./once.js";
import { readTable } from "./table.js";

/** States that fell apart, with the last day and the states of today that lie there. */
const formerStates = once(() =>
  readTable("former-states.tsv").map((row) => ({
    iso3: row["iso3"] ?? "",
    until: row["until"] ?? "",
    parts: list(row["parts"]),
  })),
);

/** The state that a place of today belonged to on a day.
 *  @example stateOn("UKR", "1971-09-16") // "SUN"; stateOn("UKR", "1994-01-12") // "UKR" */
export const stateOn = (iso3: Iso3, day: IsoDate): Iso3 =>
  formerStates().find(({ until, parts }) => day < until.slice(0, day.length) && parts.includes(iso3))?.iso3 ?? iso3;
