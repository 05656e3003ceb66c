import type { DateValue } from "../../facts/shapes.js";
import { possibleDays } from "../../facts/possible-days.js";
import type { Properties } from "../fold.js";

/** A date as properties of a node, with the first and the last day that it can mean. */
export function dated(date: DateValue): Properties {
  const { from, to } = possibleDays(date);
  return {
    date: date.value,
    dateEnd: date.end,
    datePrecision: date.precision,
    dateWording: date.wording,
    dateBasis: date.basis,
    dateResolvedAgainst: date.resolvedAgainst,
    dateFrom: from,
    dateTo: to,
  };
}
