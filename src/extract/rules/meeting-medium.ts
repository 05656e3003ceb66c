import { collect } from "../collect.js";
import type { ReadDoc } from "../resolve/reading.js";
import type { Clause } from "../syntax/clause.js";
import { byClause } from "./by-clause.js";
import { statusOf } from "./clause-status.js";
import type { MeetingDraft } from "./meeting-draft.js";
import { legsOf } from "./legs-of.js";
import { mediumOf } from "./meeting-kind.js";
import { distinct, draftParties } from "./parties.js";
import type { Rule } from "./rule.js";
import { settingOf } from "./setting.js";

const TO = new Set(["with", "to"]);

/** Reads:  "Lavrov informed Kerry over the phone."  "She congratulated him by telephone."  whatever the verb
 *  Leaves: "He tapped on the phone."  "They watched by video link." */
export const meetingMedium: Rule<MeetingDraft> = {
  name: "meeting/medium",
  read: byClause((doc, clause) => collect(legsOf(doc, clause), (leg) => readClause(doc, leg))),
};

/** By phone one talks with one after the other; "in a phone call with A and B" with both. */
const EACH = /\b(by|over the) (tele)?phone\b/;

function readClause(doc: ReadDoc, clause: Clause): MeetingDraft[] | null {
  const kind = mediumOf(clause);
  const status = statusOf(clause);
  if (!kind || !status || clause.verb.passive) return null;
  const others = clause.complements.filter(({ preposition }) => TO.has(preposition)).flatMap(({ phrase }) => phrase);
  const partners = [...draftParties(doc, clause.object), ...draftParties(doc, others)];
  const subject = draftParties(doc, clause.subject);
  const parties = distinct([...subject, ...partners]);
  const persons = parties.filter(({ party }) => party.type === "person").length;
  if (subject.length === 0 || partners.length === 0 || parties.length < 2 || persons < 2) return null;
  const { dates } = settingOf(doc, clause);
  const { start, end } = clause;
  const each = partners.length > 1 && EACH.test(doc.text.slice(start, end));
  return (each ? partners.map((one) => distinct([...subject, one])) : [parties]).map((present) => ({
    rule: meetingMedium.name,
    sentence: clause.sentence,
    parties: present,
    kind,
    ...status,
    places: [],
    dates,
    others: null,
    start,
    end,
  }));
}
