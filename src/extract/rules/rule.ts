import type { Span } from "../../facts/shapes.js";
import type { ReadDoc } from "../resolve/reading.js";

/** A pattern of facts: reads one sentence of an understood article. `null` means "not mine". */
export interface Rule<Fact> {
  /** "meeting/verb": stands in the evidence of every fact that it reads. */
  readonly name: string;
  readonly read: (doc: ReadDoc, sentence: number, leave: Leave) => readonly Fact[] | null;
}

/** Tells why a rule leaves words that it looked at; gives null, so that a rule can end with it.
 *  @example if (!status) return leave(clause, "only a possibility"); */
export type Leave = (words: Span, why: string) => null;

export const leaveSilently: Leave = () => null;
