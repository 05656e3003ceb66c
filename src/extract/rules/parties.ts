import type { Participant, Party, Span } from "../../facts/shapes.js";
import { collect } from "../collect.js";
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
  return collect(phrase ?? [], (np) =>
    partiesOf(doc, [np]).map((party) => draftParty(doc, party, role, { start: np.start, end: np.end })),
  );
}

export function draftParty(doc: ReadDoc, party: Party, role: Participant["role"], span: Span): DraftParty {
  const person = party.type === "person" ? doc.mentions.persons.find((one) => one.name === party.id) : undefined;
  return { party, role, span: { start: span.start, end: span.end }, country: person?.country ?? null };
}

/** Drops who is there twice; the first telling stays. */
export const distinct = (parties: readonly DraftParty[]): DraftParty[] =>
  parties.filter((one, i) => parties.findIndex((other) => isSame(other, one)) === i);

export const isSame = ({ party: one }: DraftParty, { party: other }: DraftParty): boolean =>
  one.id === other.id && one.type === other.type;
