import { EntenteError } from "../../errors.js";
import { labelOf, type Label } from "../../graph/model.js";
import { checkId } from "../node/check-id.js";

const PARTIES: readonly (Label | null)[] = ["Person", "Country", "Organization"];

/** @returns the label of a party's id
 *  @throws UNKNOWN_ID - it is not the id of a person, a country or an organization */
export function partyLabel(id: string, argument: string): Label {
  const label = labelOf(checkId(id, argument));
  return label !== null && PARTIES.includes(label) ? label : unknownId(id, argument);
}

/** @throws UNKNOWN_ID - always */
export function unknownId(id: string, argument: string): never {
  throw new EntenteError(
    "UNKNOWN_ID",
    `${argument}: there is no person, country or organization with the id "${id}".`,
    'Look it up, as in people(filter: {name: {contains: "Lavrov"}}); a country has its ISO 3166-1 alpha-3 code.',
    { argument, id },
  );
}
