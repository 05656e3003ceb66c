import type { Facts, Reading } from "./shapes.js";

/** Kinds of facts that a reader can take out before an article is saved: nothing else rests on them. */
export const LEFT_OUT_KINDS = ["meeting", "statement", "event"] as const;
export type LeftOutKind = (typeof LEFT_OUT_KINDS)[number];

/** Names a fact of a reading; the same text always gives the same facts in the same order.
 *  @example factKey("meeting", 0) // "meeting:0" */
export const factKey = (kind: LeftOutKind, index: number): string => `${kind}:${index}`;

/** A reading without the facts that somebody found wrong; what pointed to one of them points to none.
 *  @param keys as `factKey` makes them */
export function leaveOut(reading: Reading, keys: ReadonlySet<string>): Reading {
  if (keys.size === 0) return reading;
  const { meetings, statements, events } = reading.facts;
  const newMeeting = renumbered("meeting", meetings.length, keys);
  const newStatement = renumbered("statement", statements.length, keys);
  const stays = (kind: LeftOutKind) => (_: unknown, index: number) => !keys.has(factKey(kind, index));
  const facts: Facts = {
    ...reading.facts,
    meetings: meetings.filter(stays("meeting")).map((one) => ({ ...one, partOf: newMeeting(one.partOf) })),
    statements: statements.filter(stays("statement")).map((one) => ({ ...one, madeAt: newMeeting(one.madeAt) })),
    events: events
      .filter(stays("event"))
      .filter(({ meeting, statement }) => isLeft(newMeeting, meeting) && isLeft(newStatement, statement))
      .map((one) => ({ ...one, meeting: newMeeting(one.meeting), statement: newStatement(one.statement) })),
  };
  return { ...reading, facts };
}

type Renumber = (index: number | null) => number | null;

/** Where each fact stands once others are gone; null: it is gone itself. */
function renumbered(kind: LeftOutKind, length: number, keys: ReadonlySet<string>): Renumber {
  const places = new Map<number, number>();
  for (let index = 0; index < length; index++) if (!keys.has(factKey(kind, index))) places.set(index, places.size);
  return (index) => (index === null ? null : (places.get(index) ?? null));
}

/** An event that is the coding of a meeting or a statement goes with it. */
const isLeft = (renumber: Renumber, index: number | null): boolean => index === null || renumber(index) !== null;
