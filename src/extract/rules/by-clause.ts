import { collect } from "../collect.js";
import type { ReadDoc } from "../resolve/reading.js";
import type { Clause } from "../syntax/clause.js";
import type { MeetingDraft } from "./meeting-draft.js";
import { isQuestion } from "./question.js";
import type { Leave, Rule } from "./rule.js";

type ReadClause = (doc: ReadDoc, clause: Clause, leave: Leave) => MeetingDraft | readonly MeetingDraft[] | null;

/** Reads every clause of a sentence that tells and does not ask; null when none of them is the rule’s.
 *  @example read: byClause((doc, clause) => (clause.verb.lemma === "meet" ? draftOf(doc, clause) : null)) */
export const byClause =
  (readClause: ReadClause): Rule<MeetingDraft>["read"] =>
  (doc, sentence, leave) => {
    if (isQuestion(doc, sentence)) return null;
    const drafts = collect(doc.clausesOf[sentence] ?? [], (clause) => readClause(doc, clause, leave));
    return drafts.length > 0 ? drafts : null;
  };
