import type { ReadDoc } from "../resolve/reading.js";
import type { Clause } from "../syntax/clause.js";
import { byClause } from "./by-clause.js";
import { statusOf } from "./clause-status.js";
import { kindOfNoun } from "./meeting-kind.js";
import type { MeetingDraft } from "./meeting-draft.js";
import type { Rule } from "./rule.js";
import { settingOf } from "./setting.js";
import { whoAttended } from "./who-attended.js";

/** Reads:  "The President of Serbia and the Prime Minister of Kosovo took part." - in the meeting told just before
 *          "Kerry sat in."  "The crown prince attended the meeting."  "Also present were A and B."
 *          "The summit was convened by Lourenço."  "Kelly sat next to the president."
 *  Leaves: "He took part in the war."  "They attended the University of Oslo." */
export const meetingAttendance: Rule<MeetingDraft> = {
  name: "meeting/attendance",
  read: byClause(readClause),
};

function readClause(doc: ReadDoc, clause: Clause): MeetingDraft | null {
  const status = statusOf(clause);
  const attendance = whoAttended(doc, clause);
  if (status?.status !== "held" || !attendance) return null;
  return {
    rule: meetingAttendance.name,
    sentence: clause.sentence,
    parties: attendance.parties,
    kind: "in-person",
    ...status,
    ...settingOf(doc, clause),
    others: namesMeeting(clause) ? "joins the one named" : attendance.apart ? "joins or met" : "joins",
    start: clause.start,
    end: clause.end,
  };
}

/** "at the talks", "the meeting was attended by": it says which meeting, so it may stand further off. */
const namesMeeting = ({ subject, object, complements }: Clause): boolean =>
  [...(subject ?? []), ...(object ?? []), ...complements.flatMap(({ phrase }) => phrase)].some(
    (np) => ["the", "both", "their"].includes(np.words[0] ?? "") && kindOfNoun(np) !== null,
  );
