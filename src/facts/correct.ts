import { EntenteError } from "../errors.js";
import { correctCountry } from "./correct-country.js";
import { correctName } from "./correct-name.js";
import { CORRECTABLE, correctedBy, type CorrectableField, type FactCorrection } from "./correction.js";
import { factKey } from "./leave-out.js";
import type { DateValue, EventFact, Facts, IsoDate, MeetingFact, Reading } from "./shapes.js";

/** A reading with what somebody corrected in it; every fact stays in its place, and keeps its words as evidence.
 *  @throws UNKNOWN_FACT - no fact that can be corrected has this id; BAD_CORRECTION - not of this fact, or twice, or a name that
 *    another has */
export function correct(reading: Reading, corrections: readonly FactCorrection[]): Reading {
  let { facts } = reading;
  const seen = new Set<string>();
  for (const correction of corrections) {
    check(reading.facts, correction, seen);
    facts = correction.id.startsWith("person:")
      ? correctName(correctCountry(facts, correction), correction) // last: until then the id finds the person
      : correctMeeting(facts, correction);
  }
  return { ...reading, facts };
}

/** Codes anew the events that are the coding of a meeting; a coding that the meeting has no more is gone.
 *  @param codingOf what the reading coded it with */
export function codeAnew(
  reading: Reading,
  codingOf: (meeting: MeetingFact, index: number) => EventFact | null,
): Reading {
  const { meetings } = reading.facts;
  const events = reading.facts.events.flatMap((event) => {
    const meeting = event.meeting === null ? undefined : meetings[event.meeting];
    return meeting && event.meeting !== null ? (codingOf(meeting, event.meeting) ?? []) : event;
  });
  return { ...reading, facts: { ...reading.facts, events } };
}

function correctMeeting(facts: Facts, { id, date, status }: FactCorrection): Facts {
  const meetings = facts.meetings.map((meeting, index) =>
    factKey("meeting", index) === id
      ? {
          ...meeting,
          status: status ?? meeting.status,
          date: date === undefined ? meeting.date : dateOf(date),
          evidence: correctedBy(meeting.evidence),
        }
      : meeting,
  );
  return { ...facts, meetings };
}

/** A date that no words of the text say: it has no wording, and no basis in it. */
function dateOf(value: IsoDate | null): DateValue {
  const precision = value === null ? null : ((["year", "month", "day"] as const)[value.split("-").length - 1] ?? null);
  return { value, end: null, precision, wording: null, basis: null, resolvedAgainst: null };
}

function check({ meetings, people }: Facts, correction: FactCorrection, seen: Set<string>): void {
  const { id } = correction;
  const known = meetings.some((_, index) => factKey("meeting", index) === id);
  if (!known && !people.some(({ name }) => `person:${name}` === id)) {
    throw new EntenteError(
      "UNKNOWN_FACT",
      `corrections: "${id.slice(0, 80)}" is no meeting or person of this article.`,
      "Take the ids from readArticle, with the same text and details.",
      { id },
    );
  }
  if (seen.has(id)) refuse(id, "is corrected twice", "Give one correction with all its fields.");
  seen.add(id);
  const able = CORRECTABLE[id.slice(0, id.indexOf(":"))] ?? [];
  const given = (["date", "status", "country", "name"] as const).filter((field) => correction[field] !== undefined);
  const foreign = given.find((field: CorrectableField) => !able.includes(field));
  if (foreign) refuse(id, `has no ${foreign}`, `Correct its ${able.join(" or ")}.`);
  if (given.length === 0) refuse(id, "is to be corrected, but nothing is given", `Give its ${able.join(" or ")}.`);
}

function refuse(id: string, what: string, next: string): never {
  throw new EntenteError("BAD_CORRECTION", `corrections: "${id.slice(0, 80)}" ${what}.`, next, { id });
}
