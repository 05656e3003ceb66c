import type { Party, Span, Status } from "../../facts/shapes.js";
import type { DateMention } from "../mentions/dates.js";

/** A PLOVER event as one clause tells it. */
export interface EventDraft extends Span {
  readonly rule: string;
  readonly sentence: number;
  readonly type: string;
  readonly mode: string | null;
  readonly contexts: readonly string[];
  readonly actors: readonly Party[];
  readonly recipients: readonly Party[];
  readonly status: Status;
  readonly dates: readonly DateMention[];
  readonly tense: "past" | "future";
  /** Whether it belongs to the day of the story when it names no day of its own: not "has been discussing". */
  readonly ofTheDay: boolean;
}
