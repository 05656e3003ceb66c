import type { EventFact, MeetingFact, Party, Span, StatementFact } from "../../facts/shapes.js";
import type { ReadDoc } from "../resolve/reading.js";
import type { EventDraft } from "./event-draft.js";
import { eventOfMeeting } from "./event-of-meeting.js";
import { gamesIn } from "./games-in.js";
import { dateOf, NO_DATE, StoryTime } from "./story-time.js";

/** The events of an article: what the rules drafted, told twice or not, and each meeting once, between countries. */
export function settleEvents(
  doc: ReadDoc,
  drafts: readonly EventDraft[],
  meetings: readonly MeetingFact[],
  statements: readonly StatementFact[],
): EventFact[] {
  const time = StoryTime.of(doc);
  const told = new Map<string, EventFact>();
  const isGame = gamesIn(doc);
  for (const draft of drafts) {
    if (draft.contact && isMeeting(draft, meetings)) continue;
    const parties = [...draft.actors, ...draft.recipients].map((party) => ({ party }));
    if (PLAYED.has(draft.type) && isGame({ parties, sentence: draft.sentence })) continue;
    const event = factOf(time, draft, statements);
    if (isHistory(event, doc.article.publishedAt)) continue;
    const key = keyOf(event);
    const same = told.get(key);
    told.set(key, same ? united(same, event) : event);
  }
  return [...told.values(), ...meetings.flatMap((meeting, index) => eventOfMeeting(meeting, index) ?? [])];
}

/** What teams do to each other: "Italy attacked from the first whistle". */
const PLAYED = new Set(["ASSAULT", "COERCE", "CONSULT", "CONCEDE", "RETREAT"]);
/** Years after which an event with its date is history and no news. */
const HISTORY = 10;

/** "Germany invaded Poland in 1939" in an article of today. */
const isHistory = ({ date }: EventFact, publishedAt: string | null): boolean =>
  date.value !== null &&
  publishedAt !== null &&
  Number(publishedAt.slice(0, 4)) - Number(date.value.slice(0, 4)) > HISTORY;

function factOf(time: StoryTime, draft: EventDraft, statements: readonly StatementFact[]): EventFact {
  const { sentence, start, end, rule } = draft;
  const statement = statements.findIndex(
    (one) =>
      one.verb === draft.verb.lemma &&
      one.evidence.some((cited) => cited.sentence === sentence && overlap(cited, draft.verb)),
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
    evidence: [{ sentence, start, end, rule, confidence: 0.8 }],
  };
}

/** The same deed told again, in the lead and further down. */
function keyOf(event: EventFact): string {
  const ids = (parties: readonly Party[]) => parties.map(({ type, id }) => `${type}:${id}`).sort();
  const { type, mode, status, date, actors, recipients } = event;
  return JSON.stringify([type, mode, status, date.value, date.end, ids(actors), ids(recipients)]);
}

const united = (first: EventFact, again: EventFact): EventFact => ({
  ...first,
  contexts: [...new Set([...first.contexts, ...again.contexts])].sort(),
  statement: first.statement ?? again.statement,
  evidence: [...first.evidence, ...again.evidence],
});

/** Whether the same words were read as a meeting, or tell of the way to one: "flew to Geneva to meet him". */
function isMeeting(draft: EventDraft, meetings: readonly MeetingFact[]): boolean {
  return meetings.some((meeting) => {
    if (meeting.partOf === null && eventOfMeeting(meeting, 0) === null) return false;
    const told = meeting.evidence.some((one) => one.sentence === draft.sentence && overlap(one, draft.verb));
    return told || (draft.contact === "trip" && isOnTheWay(draft, meeting));
  });
}

function isOnTheWay(draft: EventDraft, meeting: MeetingFact): boolean {
  const goes = meeting.participants.some(({ party, onBehalfOf }) =>
    draft.actors.some((actor) => actor.id === party.id || actor.id === onBehalfOf),
  );
  const there = draft.recipients.some((party) => party.id === meeting.location?.country);
  return (
    goes &&
    eventOfMeeting(meeting, 0) !== null &&
    (there || meeting.evidence.some((one) => one.sentence === draft.sentence))
  );
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
