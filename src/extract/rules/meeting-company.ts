import type { ReadDoc } from "../resolve/reading.js";
import type { Clause } from "../syntax/clause.js";
import { byClause } from "./by-clause.js";
import { statusOf } from "./clause-status.js";
import type { MeetingDraft } from "./meeting-draft.js";
import { distinct, draftParties } from "./parties.js";
import type { Rule } from "./rule.js";
import { settingOf } from "./setting.js";

/** Reads:  "On Monday she was in Washington with President Obama."
 *  Leaves: "He was with the party for years."  "She was in Washington with a cold." */
export const meetingCompany: Rule<MeetingDraft> = {
  name: "meeting/company",
  read: byClause(readClause),
};

function readClause(doc: ReadDoc, clause: Clause): MeetingDraft | null {
  if (clause.verb.lemma !== "be" || clause.verb.passive || clause.object !== null) return null;
  const status = statusOf(clause);
  const partners = clause.complements
    .filter((one) => one.preposition === "with")
    .flatMap((one) => draftParties(doc, one.phrase));
  const parties = distinct([...draftParties(doc, clause.subject), ...partners]);
  const { places, dates } = settingOf(doc, clause);
  const people = parties.every((one) => one.party.type === "person");
  if (!status || !people || parties.length < 2 || partners.length === 0 || places.length + dates.length === 0)
    return null;
  return {
    rule: meetingCompany.name,
    sentence: clause.sentence,
    parties,
    kind: "in-person",
    ...status,
    places,
    dates,
    others: null,
    start: clause.start,
    end: clause.end,
  };
}
