import type { EncounterFilter } from "../../graph/store.js";
import { daysBetween } from "../date/days-between.js";
import { plainText } from "../filter/plain-text.js";
import { Status } from "../meeting/status.enum.js";
import { checkId } from "../node/check-id.js";
import type { EncounterArgs } from "./encounter.args.js";

/** Turns the arguments that `whoMet` and `between` share into the filter that a store takes.
 *  @throws BAD_DATE, BAD_RANGE, BAD_USER_INPUT, TEXT_TOO_LONG */
export function encounterFilter(args: EncounterArgs): Omit<EncounterFilter, "with" | "asOf"> {
  return {
    ...daysBetween(args.from, args.to, ""),
    city: args.at?.city == null ? undefined : plainText.of(args.at.city, "at.city"),
    country: args.at?.country == null ? undefined : checkId(args.at.country, "at.country"),
    statuses: args.status ?? [Status.HELD],
    kinds: args.kind ?? undefined,
  };
}
