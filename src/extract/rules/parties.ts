import type { Participant } from "../../facts/shapes.js";
import type { ReadDoc } from "../resolve/reading.js";
import { partiesOf } from "../resolve/reading.js";
import type { Phrase } from "../syntax/clause.js";
import type { DraftParty } from "./meeting-draft.js";

/** Who a phrase brings to the table, each with the words that say so; a country only where no person stands for it. */
export function draftParties(
  doc: ReadDoc,
  phrase: Phrase | null,
  role: Participant["role"] = "participant",
): DraftParty[] {
  return (phrase ?? []).flatMap((np) =>
    partiesOf(doc, [np]).map((party) => ({ party, role, span: { start: np.start, end: np.end } })),
  );
}

/** Drops who is there twice; the first telling stays. */
export const distinct = (parties: readonly DraftParty[]): DraftParty[] =>
  parties.filter(
    (one, i) =>
      parties.findIndex((other) => other.party.id === one.party.id && other.party.type === one.party.type) === i,
  );
