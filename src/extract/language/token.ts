import type { Span } from "../../facts/shapes.js";

/** Universal parts of speech. */
export type Pos =
  | "ADJ"
  | "ADP"
  | "ADV"
  | "AUX"
  | "CCONJ"
  | "DET"
  | "INTJ"
  | "NOUN"
  | "NUM"
  | "PART"
  | "PRON"
  | "PROPN"
  | "PUNCT"
  | "SCONJ"
  | "SYM"
  | "VERB"
  | "X";

/** One word or mark; `text.slice(start, end) === token.text`. */
export interface Token extends Span {
  /** Position in the list of all tokens of the article. */
  readonly index: number;
  readonly sentence: number;
  readonly text: string;
  readonly lower: string;
  readonly lemma: string;
  readonly pos: Pos;
}

/** The port to the language layer: words with their part of speech and lemma, in order, with true offsets. */
export type Annotate = (text: string, sentences: readonly Span[]) => Token[];
