import type { ReadDoc } from "../resolve/reading.js";

/** A pattern of facts: reads one sentence of an understood article. `null` means "not mine". */
export interface Rule<Fact> {
  /** "meeting/verb": stands in the evidence of every fact that it reads. */
  readonly name: string;
  readonly read: (doc: ReadDoc, sentence: number) => readonly Fact[] | null;
}
