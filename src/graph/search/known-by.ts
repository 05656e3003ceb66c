import { KNOWN_SINCE } from "../fold.js";
import type { Where } from "../plan.js";

/** What was known on a day, for an engine that checks conditions. */
export const knownBy = (asOf: string | undefined): Where[] =>
  asOf === undefined ? [] : [{ property: KNOWN_SINCE, is: "lte", value: asOf }];

/** The same for an engine that has the property in hand. */
export const isKnownBy = (knownSince: string | null, asOf: string | undefined): boolean =>
  asOf === undefined || (knownSince !== null && knownSince <= asOf);
