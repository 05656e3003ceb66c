import type { Party, Span, Status } from "../../facts/shapes.js";
import type { DateMention } from "../mentions/dates.js";
import type { Tense } from "./meeting-draft.js";

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
  readonly tense: Tense;
  /** Whether it belongs to the day of the story when it names no day of its own: not "has been discussing". */
  readonly ofTheDay: boolean;
  /** The verb that tells it, with the verb of what was agreed or asked: "agreed Wednesday to meet". */
  readonly verb: Span & { readonly lemma: string };
  /** People seeing each other, or on their way to it: where the same words were read as a meeting, the meeting is the event. */
  readonly contact: "talks" | "trip" | null;
}
