import type { EventDraft } from "./rules/event-draft.js";
import { eventDemand } from "./rules/event-demand.js";
import { eventVerb } from "./rules/event-verb.js";
import type { MeetingDraft } from "./rules/meeting-draft.js";
import { meetingAttendance } from "./rules/meeting-attendance.js";
import { meetingCompany } from "./rules/meeting-company.js";
import { meetingGuest } from "./rules/meeting-guest.js";
import { meetingMedium } from "./rules/meeting-medium.js";
import { meetingNoun } from "./rules/meeting-noun.js";
import { meetingVerb } from "./rules/meeting-verb.js";
import { directQuotation } from "./rules/direct-quotation.js";
import { innerQuotation } from "./rules/inner-quotation.js";
import { interviewAnswer } from "./rules/interview-answer.js";
import { reportedNoun } from "./rules/reported-noun.js";
import { reportedSpeech } from "./rules/reported-speech.js";
import type { Rule } from "./rules/rule.js";
import type { StatementDraft } from "./rules/statement-draft.js";

/** The ordered lists: of two readings of the same words the earlier rule’s stays. */
export const MEETING_RULES: readonly Rule<MeetingDraft>[] = [
  meetingVerb, // before meetingNoun: "held talks with" also contains "talks with"
  meetingNoun,
  meetingMedium, // after meetingVerb: "spoke by phone with" is both
  meetingGuest,
  meetingCompany,
  meetingAttendance,
];

export const STATEMENT_RULES: readonly Rule<StatementDraft>[] = [
  directQuotation,
  innerQuotation,
  interviewAnswer,
  reportedSpeech, // before reportedNoun: "repeated his claim that" is both
  reportedNoun,
];

export const EVENT_RULES: readonly Rule<EventDraft>[] = [eventVerb, eventDemand];
