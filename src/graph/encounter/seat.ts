import { labelOf } from "../model.js";

/** A party at a meeting. */
export interface Seat {
  readonly meeting: string;
  readonly party: string;
  readonly name: string;
  readonly side: string | null;
  /** The country that a person sat there for. */
  readonly onBehalfOf: string | null;
}

/** Whether two in their seats met each other: they are two, not of the same side, and neither sat there for the other.
 *  What `opposite` says in Cypher. */
export function met(seat: Seat, other: Seat): boolean {
  if (other.party === seat.party || seat.onBehalfOf === other.party || other.onBehalfOf === seat.party) return false;
  return seat.side === null || seat.side !== other.side;
}

/** The country that a seat is a country's seat of; null for an organization, or a person for no country. */
export const countryOf = ({ party, onBehalfOf }: Seat): string | null =>
  onBehalfOf ?? (labelOf(party) === "Country" ? party : null);
