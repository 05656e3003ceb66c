import type { Evidence, MeetingFact, Party, Span, StatementFact } from "../../facts/shapes.js";
import { sentencesAround } from "../doc.js";
import type { ReadDoc } from "../resolve/reading.js";
import type { StatementDraft } from "./statement-draft.js";
import { StoryTime } from "./story-time.js";

/** Turns drafts into statements, in the order of the text: those inside another’s words go, and each learns what it is
 *  about, when it was said, and at which press conference. */
export function settleStatements(
  doc: ReadDoc,
  drafts: readonly StatementDraft[],
  meetings: readonly MeetingFact[],
): StatementFact[] {
  const time = StoryTime.of(doc);
  const kept = drafts.filter(
    (draft, i) => !drafts.some((other, j) => j !== i && (repeats(draft, other, i > j) || isPartOf(draft, other))),
  );
  return [...kept]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map((draft) => ({
      start: draft.start,
      end: draft.end,
      text: doc.text.slice(draft.start, draft.end),
      kind: draft.kind,
      speaker: draft.speaker,
      speakerWording: draft.speakerSpan ? doc.text.slice(draft.speakerSpan.start, draft.speakerSpan.end) : null,
      verb: draft.verb,
      act: draft.act,
      addressee: draft.addressee,
      about: aboutOf(doc, draft),
      madeAt: madeAt(draft, meetings),
      date: time.around(draft.sentence),
      evidence: evidenceOf(doc, draft),
    }));
}

/** The same words twice; of two readings the first stays. */
const repeats = (draft: StatementDraft, other: StatementDraft, later: boolean): boolean =>
  draft.start === other.start && draft.end === other.end && later;

/** "The two agreed to cooperate, he said": what they agreed is in what he said; so is "his claim that" in what he repeated. */
const isPartOf = (draft: StatementDraft, other: StatementDraft): boolean =>
  draft !== other &&
  ((draft.act === "AGREE" && within(draft.evidence, other)) ||
    (draft.rule === "statement/noun" && other.rule !== draft.rule && within(draft, other)));

/** Whom the words name or stand for, but not who says them. */
function aboutOf(doc: ReadDoc, draft: StatementDraft): Party[] {
  const about: Party[] = [];
  for (const mention of doc.mentions.ofSentence.slice(draft.sentence, draft.sentence + 4).flat()) {
    if (!within(mention, draft)) continue;
    const resolution = doc.resolved.get(mention);
    const persons = (resolution?.persons ?? []).map((person): Party => ({ type: "person", id: person.name }));
    about.push(...persons, ...(resolution?.others ?? []));
  }
  const said = (party: Party) => party.type === draft.speaker?.type && party.id === draft.speaker.id;
  return about.filter(
    (party, i) => !said(party) && about.findIndex((one) => one.type === party.type && one.id === party.id) === i,
  );
}

const within = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** The press conference or the talks that the attribution’s own sentence names. */
function madeAt(draft: StatementDraft, meetings: readonly MeetingFact[]): number | null {
  const index = meetings.findIndex(
    (meeting) => meeting.kind === "press-conference" && meeting.evidence.some((one) => one.sentence === draft.sentence),
  );
  return index < 0 ? null : index;
}

/** The words with their attribution, one piece of evidence for each sentence they stand in. */
function evidenceOf(doc: ReadDoc, draft: StatementDraft): Evidence[] {
  const spans = draft.speakerSpan ? [draft.evidence, draft.speakerSpan] : [draft.evidence];
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  const apart =
    draft.speakerSpan && (draft.speakerSpan.start > draft.end + 400 || draft.speakerSpan.end < draft.start - 400);
  const whole = apart ? draft.evidence : { start, end };
  return sentencesAround(doc, whole).map((sentence) => ({
    sentence: sentence.index,
    start: Math.max(sentence.start, whole.start),
    end: Math.min(sentence.end, whole.end),
    rule: draft.rule,
    confidence: draft.speaker ? 0.9 : 0.6,
  }));
}
