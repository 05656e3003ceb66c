import type { Mention } from "../mentions/mention.js";
import type { DateMention } from "../mentions/dates.js";
import type { Quotation } from "../mentions/quotations.js";
import type { NounNames } from "./noun-names.js";

/** The pieces that a sentence is cut into before clauses are read; `first` and `last` are token indexes, both included. */
interface Piece {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
}

/** A noun phrase without what hangs on it by a preposition: "Seoul’s top diplomat", "the remarks", "he". */
export interface NounPhrase extends Piece {
  readonly type: "np";
  /** Lemma of its last noun. */
  readonly head: string;
  /** Lower-case words, for "joint news conference". */
  readonly words: readonly string[];
  /** The mention that the phrase as a whole stands for. */
  readonly mention: Mention | null;
  /** Whether it took the comma after it along, as the end of an apposition. */
  readonly closed: boolean;
  /** All mentions inside, in order. */
  readonly mentions: readonly Mention[];
  /** For `namesOf`; null until it is first asked. */
  names: NounNames | null;
}

export interface VerbGroup extends Piece {
  readonly type: "verb";
  /** Lemma of the main verb; "be" or "have" when that is all there is. */
  readonly lemma: string;
  /** Lower-case main verb as written. */
  readonly form: string;
  readonly particle: string | null;
  readonly negated: boolean;
  readonly passive: boolean;
  readonly perfect: boolean;
  /** "to meet". */
  readonly infinitive: boolean;
  /** "meeting", "livestreamed": no auxiliary, no subject of its own. */
  readonly participle: "present" | "past" | null;
  readonly modal: string | null;
  /** "is to meet", "were to have met". */
  readonly scheduled: boolean;
  readonly tense: "past" | "present" | "future";
}

export interface DateChunk extends Piece {
  readonly type: "date";
  readonly dates: readonly DateMention[];
}

export interface QuoteChunk extends Piece {
  readonly type: "quote";
  readonly quote: Quotation;
}

/** Prepositions, conjunctions, subordinators, marks, adverbs: one word each. */
export interface WordChunk extends Piece {
  readonly type: "prep" | "conj" | "sub" | "comma" | "mark" | "adv" | "adj";
  readonly word: string;
}

export type Chunk = NounPhrase | VerbGroup | DateChunk | QuoteChunk | WordChunk;
