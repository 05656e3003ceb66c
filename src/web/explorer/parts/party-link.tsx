import type { JSX } from "preact";
import type { Party } from "../api/shapes.js";
import { Link } from "./link.js";
import { TypeIcon } from "./type-icon.js";

/** A name that leads to its page, with the country where it is a person's. */
export const PartyLink = ({ party, isBare = false }: { party: Party; isBare?: boolean }): JSX.Element => (
  <span class="party">
    <TypeIcon type={party.__typename} />
    <Link to={{ id: party.id }}>{party.name}</Link>
    {!isBare && party.country && <span class="of"> {party.country.name}</span>}
  </span>
);
