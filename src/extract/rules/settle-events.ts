import type { EventFact, Iso3, MeetingFact, Party, StatementFact } from "../../facts/shapes.js";
import type { ReadDoc } from "../resolve/reading.js";
import type { EventDraft } from "./event-draft.js";
import { dateOf, NO_DATE, StoryTime } from "./story-time.js";

/** The events of an article: what the rules drafted, and each meeting once, between countries. */
export function settleEvents(
  doc: ReadDoc,
  drafts: readonly EventDraft[],
  meetings: readonly MeetingFact[],
  statements: readonly StatementFact[],
): EventFact[] {
  const time = new StoryTime(doc);
  const told = drafts.map((draft): EventFact => {
    const statement = statements.findIndex(
      (one) => draft.start <= one.start && one.end <= draft.end + 1 && one.act !== null,
    );
    return {
      type: draft.type,
      mode: draft.mode,
      contexts: draft.contexts,
      actors: draft.actors,
      recipients: draft.recipients,
      date: draft.dates.length > 0 || draft.ofTheDay ? dateOf(time, draft) : NO_DATE,
      status: draft.status,
      location: null,
      meeting: null,
      statement: statement < 0 ? null : statement,
      evidence: [{ sentence: draft.sentence, start: draft.start, end: draft.end, rule: draft.rule, confidence: 0.8 }],
    };
  });
  return [...told, ...meetings.flatMap((meeting, index) => eventOf(meeting, index) ?? [])];
}

const TYPE = { held: "CONSULT", planned: "AGREE", cancelled: "REJECT", postponed: "REJECT", denied: "REJECT" } as const;

/** How PLOVER codes a meeting; null for part of another, and where fewer than two countries or organizations met. */
function eventOf(meeting: MeetingFact, index: number): EventFact | null {
  if (meeting.partOf !== null) return null;
  // the organization whose gathering it is ("a G20 summit") is no party to it
  const parties = meeting.participants
    .filter(({ party, role }) => party.type !== "organization" || role !== "host")
    .map(({ party, onBehalfOf }): Party | null =>
      party.type !== "person" ? party : onBehalfOf ? { type: "country", id: onBehalfOf } : null,
    );
  const all = parties.filter((party): party is Party => party !== null);
  const distinct = all.filter((party, i) => all.findIndex((one) => one.id === party.id) === i);
  if (distinct.length < 2) return null;
  const host = distinct.find(
    (party) => party.type === "country" && party.id === (meeting.location?.country as Iso3 | null),
  );
  const visit = host !== undefined && meeting.kind !== "phone" && meeting.kind !== "virtual";
  return {
    type: TYPE[meeting.status],
    mode:
      meeting.status !== "held"
        ? meeting.status === "planned"
          ? null
          : "meet"
        : modeOf(meeting, visit, distinct.length),
    contexts: [],
    actors: visit ? distinct.filter((party) => party !== host) : distinct,
    recipients: visit ? [host] : [],
    date: meeting.date,
    status: meeting.status,
    location: meeting.location,
    meeting: index,
    statement: null,
    evidence: meeting.evidence,
  };
}

function modeOf(meeting: MeetingFact, visit: boolean, parties: number): string | null {
  if (meeting.kind === "phone" || meeting.kind === "virtual") return "phone";
  if (parties > 2) return "multilateral";
  if (visit) return "visit";
  return meeting.location ? "third-party" : null;
}
