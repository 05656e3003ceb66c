import type { Party } from "../../facts/shapes.js";
import type { ReadDoc } from "../resolve/reading.js";
import { sportWords } from "../world/sport-words.js";
import type { MeetingDraft } from "./meeting-draft.js";

/** So many different words of sport make a report on sport. */
const ENOUGH = 3;

/** Tells meetings of countries as teams: one word of sport in the sentence itself says so, or several in the article.
 *  @example gamesIn(doc)(draft) // true: "Brazil met Argentina in the quarter-final"; false: presidents who met at the match */
export function gamesIn(
  doc: ReadDoc,
): (draft: Pick<MeetingDraft, "sentence"> & { parties: readonly Played[] }) => boolean {
  let ofSport: boolean | null = null;
  return ({ parties, sentence }) =>
    parties.length > 0 &&
    parties.every(({ party }) => party.type === "country") &&
    ((doc.tokensOf[sentence] ?? []).some(({ lower }) => sportWords().has(lower)) || (ofSport ??= isOfSport(doc)));
}

interface Played {
  readonly party: Party;
}

function isOfSport({ tokens }: ReadDoc): boolean {
  const found = new Set<string>();
  for (const { lower } of tokens) if (sportWords().has(lower)) found.add(lower);
  return found.size >= ENOUGH;
}
