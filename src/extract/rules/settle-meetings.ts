import { sidesOf } from "../../facts/sides.js";
import { tokensWithin } from "../doc.js";
import type { DateValue, Evidence, IsoDate, Location, MeetingFact, Participant, Span } from "../../facts/shapes.js";
import type { ReadDoc } from "../resolve/reading.js";
import { dateOf, datesAgree, NO_DATE, StoryTime } from "./story-time.js";
import type { DraftParty, MeetingDraft } from "./meeting-draft.js";
import { gamesIn } from "./games-in.js";
import { distinct, isSame } from "./parties.js";
import { sameEncounter, united } from "./same-encounter.js";
import type { NamedPlace } from "./setting.js";
import { meetingNounHeads } from "../world/meeting-nouns.js";
import { stateOn } from "../world/former-states.js";
import { storyPlace } from "./story-place.js";
import { Whereabouts } from "./whereabouts.js";

/** A meeting on its way to being a fact. */
export interface Settling {
  readonly draft: MeetingDraft;
  parties: readonly DraftParty[];
  date: DateValue;
  location: Location | null;
  readonly evidence: Evidence[];
  /** Whether a later sentence brought more people. */
  joined: boolean;
  partOf: Settling | null;
}

/** Turns drafts, in the order of the text, into meetings: fills date and place from around them, finds who was at the
 *  press conference, and joins the tellings of one encounter. */
export function settleMeetings(doc: ReadDoc, drafts: readonly MeetingDraft[]): MeetingFact[] {
  const time = StoryTime.of(doc);
  const isGame = gamesIn(doc);
  const whereabouts = new Whereabouts(doc);
  const settled: Settling[] = [];
  for (const draft of drafts.filter((one) => !isToldTwice(one, drafts)).sort(inOrder)) {
    if (isGame(draft)) continue;
    const previous = toldLast(settled.filter((one) => one.draft.status === "held"));
    const joined = joins(draft) ? joinedMeeting(doc, settled, draft) : null;
    if (joined) joinedBy(joined, draft);
    if (joined || draft.others === "joins") continue;
    const parties = partiesOf(doc, draft, previous);
    if (parties.length < 2 && draft.others !== "after") continue;
    const date = dateOf(time, draft);
    const ahead = draft.tense === "present" && time.isAhead(date);
    const meeting: Settling = {
      draft: ahead ? { ...draft, status: "planned" } : draft,
      parties,
      date,
      location: locationOf(doc, draft, previous, date, whereabouts, ahead ? null : storyPlace(doc, date)),
      evidence: [evidenceOf(draft)],
      joined: false,
      partOf: draft.kind === "press-conference" && previous ? previous : null,
    };
    const same = settled.find((one) => sameEncounter(one, meeting));
    if (same) united(same, meeting);
    else settled.push(meeting);
  }
  const whole = settled.filter((one) => one.parties.length > 1 && (one.draft.others !== "after" || one.joined));
  return whole.map((one) => factOf(doc, one, whole));
}

/** Who met; of "the talks" and a joint press conference those who met before, and whoever is named besides. */
function partiesOf(doc: ReadDoc, draft: MeetingDraft, previous: Settling | null): readonly DraftParty[] {
  if (draft.others !== "before") return draft.parties;
  const same = previous && (draft.parties.length === 0 || isLate(previous, draft));
  return same ? distinct([...previous.parties, ...draft.parties]) : [];
}

/** In the order of the text, within a sentence those who came along last: "X, accompanied by Y, met Z". */
const inOrder = (a: MeetingDraft, b: MeetingDraft): number =>
  a.sentence - b.sentence || Number(joins(a)) - Number(joins(b)) || a.start - b.start;

/** "The meeting was attended by A and B": who attended joins a meeting, and met there only where none was told before. */
const isToldTwice = (draft: MeetingDraft, all: readonly MeetingDraft[]): boolean =>
  !joins(draft) && all.some((one) => joins(one) && one.start === draft.start && one.end === draft.end);

const joins = ({ others }: MeetingDraft): boolean => others?.startsWith("joins") === true;

/** How many sentences back the talks may stand at which somebody was present. */
const REACH = 8;

/** The meeting that more people were at: the one told last, if it is near; "the talks" are never a press conference. */
function joinedMeeting(doc: ReadDoc, settled: readonly Settling[], draft: MeetingDraft): Settling | null {
  const held = settled.filter((one) => one.draft.status === "held");
  const last = toldLast(held);
  if (draft.others !== "joins the one named") {
    const shared = held.findLast(({ parties }) =>
      parties.some((one) => draft.parties.some((other) => isSame(one, other))),
    );
    const meant = draft.parties.length > 1 && shared ? shared : last;
    return meant && (isNear(doc, meant, draft) || (meant === shared && isInReach(meant, draft))) ? meant : null;
  }
  const talks = held.filter(({ draft: { kind } }) => kind !== "press-conference");
  const nouns = nounsIn(doc, draft);
  const named = talks.findLast(({ evidence }) =>
    evidence.some((told) => nounsIn(doc, told).some((noun) => nouns.includes(noun))),
  );
  const meeting = named ?? talks.at(-1) ?? last;
  if (!meeting) return null;
  // a dinner that was told of is not "the opening session"
  const told = meeting.evidence.flatMap((one) => nounsIn(doc, one));
  if (!named && told.length > 0 && told.every((noun) => PARTICULAR.test(noun))) return null;
  // what the article opens with is "the talks" to its end
  return named === talks[0] || isInReach(meeting, draft) ? meeting : null;
}

/** The one of which the text spoke last, if only to tell of it again. */
const toldLast = (meetings: readonly Settling[]): Settling | null =>
  meetings.reduce<Settling | null>((last, one) => (last && lastTold(last) > lastTold(one) ? last : one), null);

const lastTold = ({ evidence }: Settling): number => evidence.at(-1)?.start ?? -1;

const PARTICULAR = /^(dinner|lunch|luncheon|breakfast|banquet|reception|supper|call|conversation|funeral)s?$/;

/** How many sentences back "the talks" were told of, whatever stands in between. */
const LATE = 3;

const isLate = ({ evidence }: Settling, { sentence }: MeetingDraft): boolean =>
  sentence - (evidence.at(-1)?.sentence ?? 0) <= LATE;

const isInReach = (meeting: Settling, draft: MeetingDraft): boolean => draft.sentence - meeting.draft.sentence <= REACH;

/** Told of in the same paragraph, or the sentence before. */
const isNear = (doc: ReadDoc, { evidence }: Settling, { sentence }: MeetingDraft): boolean => {
  const last = evidence.at(-1)?.sentence ?? 0;
  return Math.abs(last - sentence) < 2 || doc.paragraphOf[last] === doc.paragraphOf[sentence];
};

const nounsIn = (doc: ReadDoc, span: Span): string[] =>
  tokensWithin(doc, span).flatMap(({ lower }) => (meetingNounHeads().has(lower) ? lower : []));

/** "The presidents of Serbia and Kosovo took part": more people for the meeting told before. */
function joinedBy(meeting: Settling, draft: MeetingDraft): void {
  const countries = new Set(draft.parties.map(({ country }) => country));
  const stays = meeting.parties.filter(({ party }) => party.type !== "country" || !countries.has(party.id));
  meeting.parties = distinct([...stays, ...draft.parties]);
  meeting.evidence.push(evidenceOf(draft));
  meeting.joined = true;
}

const evidenceOf = (draft: MeetingDraft): Evidence => ({
  sentence: draft.sentence,
  start: draft.start,
  end: draft.end,
  rule: draft.rule,
  confidence: draft.others === "before" ? 0.7 : 0.9,
});

/** The place that the clause names; for what was held, else that of the meeting told just before, else of the story. */
function locationOf(
  doc: ReadDoc,
  draft: MeetingDraft,
  previous: Settling | null,
  date: DateValue,
  whereabouts: Whereabouts,
  story: Location | null,
): Location | null {
  if (draft.kind === "phone" || draft.kind === "virtual") return null;
  const place = draft.places[0];
  if (place)
    return { city: place.city, country: place.country, inferred: false, evidence: [placeEvidence(doc, draft, place)] };
  if (draft.status !== "held") return null;
  const stay = whereabouts.of(draft);
  if (stay) return stay;
  const goesOn = previous !== null && (draft.dates.length === 0 || datesAgree(previous.date, date));
  if (goesOn && previous.location && (isNear(doc, previous, draft) || draft.others === "before" || !story))
    return { ...previous.location, inferred: true };
  return story;
}

const placeEvidence = (doc: ReadDoc, draft: MeetingDraft, place: NamedPlace): Evidence => ({
  sentence: doc.sentences.findIndex((sentence) => sentence.start <= place.start && place.end <= sentence.end),
  start: place.start,
  end: place.end,
  rule: `${draft.rule}/place`,
  confidence: 0.9,
});

function factOf(doc: ReadDoc, meeting: Settling, all: readonly Settling[]): MeetingFact {
  const partOf = meeting.partOf ? all.indexOf(meeting.partOf) : -1;
  return {
    participants: participantsOf(doc, meeting),
    kind: kindOf(meeting),
    status: meeting.draft.status,
    location: onItsDay(meeting.location, meeting.date.value ?? doc.article.publishedAt),
    date: meeting.date ?? NO_DATE,
    partOf: partOf < 0 ? null : partOf,
    evidence: meeting.evidence,
  };
}

/** Yalta in 1971 lay in the Soviet Union. */
const onItsDay = (location: Location | null, day: IsoDate | null): Location | null =>
  location?.country && day ? { ...location, country: stateOn(location.country, day) } : location;

function kindOf(meeting: Settling): MeetingFact["kind"] {
  const { kind } = meeting.draft;
  return kind === "in-person" && meeting.parties.length > 2 ? "multilateral" : kind;
}

function participantsOf(doc: ReadDoc, meeting: Settling): Participant[] {
  const sides = sidesOf(meeting.parties.map((one) => one.country));
  return meeting.parties.map((one, i) => {
    return {
      party: one.party,
      role: one.role,
      side: sides[i] ?? null,
      onBehalfOf: one.country,
      evidence: [
        {
          ...evidenceOf(meeting.draft),
          start: one.span.start,
          end: one.span.end,
          sentence: sentenceAt(doc, one.span.start),
        },
      ],
    };
  });
}

const sentenceAt = (doc: ReadDoc, offset: number): number =>
  doc.sentences.findIndex((sentence) => sentence.start <= offset && offset < sentence.end);
