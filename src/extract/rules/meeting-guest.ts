import { partiesOf, type ReadDoc } from "../resolve/reading.js";
import type { NounPhrase } from "../syntax/chunk.js";
import type { Clause } from "../syntax/clause.js";
import { byClause } from "./by-clause.js";
import { statusOf } from "./clause-status.js";
import type { MeetingDraft } from "./meeting-draft.js";
import { distinct, draftParties, draftParty } from "./parties.js";
import type { Rule } from "./rule.js";
import { settingOf } from "./setting.js";

const GUEST = /^(guest|visitor)s?$/;

/** Reads:  "Marcos was Harris’s guest on Thursday."  "They met in Sochi as guests of Putin."
 *  Leaves: "He was a guest of the hotel."  "The guests applauded." */
export const meetingGuest: Rule<MeetingDraft> = {
  name: "meeting/guest",
  read: byClause(readClause),
};

function readClause(doc: ReadDoc, clause: Clause): MeetingDraft | null {
  const status = statusOf(clause);
  const np = clause.verb.lemma === "be" ? clause.object?.find(({ head }) => GUEST.test(head)) : undefined;
  const hosts = np ? hostsOf(doc, clause, np) : [];
  const guests = draftParties(doc, clause.subject, "guest");
  const parties = distinct([...guests, ...hosts]);
  if (!status || hosts.length === 0 || guests.length === 0 || parties.length < 2) return null;
  const { places, dates } = settingOf(doc, clause);
  const { start, end, sentence } = clause;
  return {
    rule: meetingGuest.name,
    sentence,
    parties,
    kind: "in-person",
    ...status,
    places,
    dates,
    others: null,
    start,
    end,
  };
}

/** Whose guest: "Harris’s guest", "a guest of Harris"; people alone. */
export function hostsOf(doc: ReadDoc, clause: Clause, np: NounPhrase): MeetingDraft["parties"] {
  const named = np.mentions.flatMap((mention) =>
    partiesOf(doc, [{ ...np, mention }]).map((party) => draftParty(doc, party, "host", mention)),
  );
  const at = clause.complements.findIndex(
    ({ preposition, phrase }) => preposition === "of" && (phrase[0]?.start ?? 0) > np.end,
  );
  const of = clause.complements[at];
  return [...named, ...(of ? draftParties(doc, of.phrase, "host") : [])].filter(({ party }) => party.type === "person");
}
