import type { EventFact, Iso3, MeetingFact, Party } from "../../facts/shapes.js";

const TYPE = { held: "CONSULT", planned: "AGREE", cancelled: "REJECT", postponed: "REJECT", denied: "REJECT" } as const;

/** How PLOVER codes a meeting; null for part of another, and where fewer than two countries or organizations met. */
export function eventOfMeeting(meeting: MeetingFact, index: number): EventFact | null {
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
