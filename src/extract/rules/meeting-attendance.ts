import type { ReadDoc } from "../resolve/reading.js";
import type { Clause } from "../syntax/clause.js";
import { statusOf } from "./clause-status.js";
import type { MeetingDraft } from "./meeting-draft.js";
import { draftParties } from "./parties.js";
import { isQuestion } from "./question.js";
import type { Rule } from "./rule.js";

const ATTEND = new Set(["participate", "attend", "join"]);

/** Reads:  "The President of Serbia and the Prime Minister of Kosovo took part." - in the meeting told just before
 *  Leaves: "He took part in the war."  "They attended the University of Oslo." */
export const meetingAttendance: Rule<MeetingDraft> = {
  name: "meeting/attendance",
  read(doc, sentence) {
    if (isQuestion(doc, sentence)) return null;
    const drafts = (doc.clausesOf[sentence] ?? []).flatMap((clause) => readClause(doc, clause) ?? []);
    return drafts.length > 0 ? drafts : null;
  },
};

function readClause(doc: ReadDoc, clause: Clause): MeetingDraft | null {
  const object = clause.object?.[0];
  const takesPart = clause.verb.lemma === "take" && doc.tokens[clause.verb.last + 1]?.lower === "part";
  const alone = takesPart || (ATTEND.has(clause.verb.lemma) && object === undefined);
  const status = statusOf(clause);
  const parties = draftParties(doc, clause.subject);
  if (!alone || status?.status !== "held" || parties.length === 0) return null;
  if (clause.complements.some((one) => one.preposition === "in")) return null;
  return {
    rule: meetingAttendance.name,
    sentence: clause.sentence,
    parties,
    kind: "in-person",
    ...status,
    places: [],
    dates: [],
    others: "joins",
    start: clause.start,
    end: clause.end,
  };
}
