import type { DateMention } from "../mentions/dates.js";
import type { NounPhrase, QuoteChunk, VerbGroup } from "./chunk.js";

/** Noun phrases joined by commas and "and". */
export type Phrase = readonly NounPhrase[];

export interface Complement {
  readonly preposition: string;
  readonly phrase: Phrase;
}

/** One verb with what belongs to it. */
export interface Clause {
  readonly sentence: number;
  readonly verb: VerbGroup;
  readonly kind: "main" | "coordinate" | "relative" | "subordinate" | "infinitive" | "participle";
  readonly subject: Phrase | null;
  readonly object: Phrase | null;
  /** What hangs on the verb or on its object by a preposition, in order; those before the subject first. */
  readonly complements: readonly Complement[];
  readonly dates: readonly DateMention[];
  /** The verb that this one depends on: "agreed" for "to cooperate". */
  readonly governor: Clause | null;
  /** "after", "when", "if", "that": the word that opens it. */
  readonly opener: string | null;
  /** Quotations that stand beside it in the sentence. */
  readonly quotes: readonly QuoteChunk[];
  /** Where it begins and ends in the text. */
  readonly start: number;
  readonly end: number;
}
