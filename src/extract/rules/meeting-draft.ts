import type { Iso3, MeetingKind, Participant, Party, Span, Status } from "../../facts/shapes.js";
import type { DateMention } from "../mentions/dates.js";
import type { NamedPlace } from "./setting.js";

/** A meeting as one clause tells it, before date and place are filled in from around it and before it is joined with
 *  other tellings of the same encounter. */
export interface MeetingDraft extends Span {
  readonly rule: string;
  readonly sentence: number;
  readonly parties: readonly DraftParty[];
  readonly kind: MeetingKind;
  readonly status: Status;
  readonly places: readonly NamedPlace[];
  readonly dates: readonly DateMention[];
  /** Whether a date without a year or a weekday is looked for before or after publication. */
  readonly tense: Tense;
  /** Who is missing here and told elsewhere. "before": the press conference of those who met; "after": "hosted a round of
   *  talks", where the next sentence says who came; "joins": "took part", in the meeting told before; "joins the one named": "at the talks"; "joins or met": "sat beside him"; null: all are here. */
  readonly others: "before" | "after" | "joins" | "joins the one named" | "joins or met" | null;
}

/** "present": "sits down with Putin on Wednesday" is planned when that day is still to come. */
export type Tense = "past" | "present" | "future";

export interface DraftParty {
  readonly party: Party;
  readonly role: Participant["role"];
  readonly span: Span;
  /** The country a person sat there for. */
  readonly country: Iso3 | null;
}
