import { labelOf } from "./model.js";
import type { Where } from "./plan.js";

/** A party itself; for a country also those who act for it.
 *  @example { relation: "speaker", some: partyIs("RUS") } */
export function partyIs(id: string): Where {
  const itself: Where = { property: "id", is: "eq", value: id };
  return labelOf(id) === "Country" ? { or: [itself, { relation: "countries", some: itself }] } : itself;
}
