import type { Party, Span, StatementKind } from "../../facts/shapes.js";

/** A statement as a rule reads it; `start` and `end` hold the words said, without their attribution or outer marks. */
export interface StatementDraft extends Span {
  readonly rule: string;
  readonly sentence: number;
  readonly kind: StatementKind;
  readonly speaker: Party | null;
  /** The words that stand for the speaker: "he"; null when the attribution stands elsewhere. */
  readonly speakerSpan: Span | null;
  readonly verb: string | null;
  readonly act: string | null;
  readonly addressee: Party | null;
  /** What shows that it was said: attribution and words. */
  readonly evidence: Span;
}
