import type { Asked } from "../plan/bring.js";
import { partyLabel } from "./party-label.js";

/** The parties that a question names, those that it does not name left out.
 *  @throws UNKNOWN_ID - what cannot be the id of a party
 *  @example askedFor({ of: "RUS", with: null }) // [{ argument: "of", id: "RUS" }] */
export function askedFor(named: Readonly<Record<string, string | null | undefined>>): Asked[] {
  const asked = Object.entries(named).flatMap(([argument, id]) => (id == null ? [] : [{ argument, id }]));
  for (const { id, argument } of asked) partyLabel(id, argument);
  return asked;
}
