import type { Span } from "../../../src/facts/shapes.js";
import type { Text } from "../systems/system.js";

/** A mention in GUM; all mentions of one entity share a cluster. */
export interface GumMention extends Span {
  readonly text: string;
  /** The head of the phrase, first and last offset; it may be longer than one word. */
  readonly head: readonly [number, number];
  readonly type: string;
  readonly cluster: number;
  /** Address of the Wikipedia article, percent-encoded. */
  readonly wiki: string | null;
  readonly kind: "named" | "nominal" | "pronoun";
}

/** Who said what, in elementary discourse units. */
export interface GumAttribution {
  readonly cue_edu: readonly [number, number];
  readonly source: readonly (readonly [number, number])[];
  readonly content_head_edu: readonly [number, number];
  readonly content_same_sentence: readonly (readonly [number, number])[];
}

export interface GumArticle extends Text {
  readonly entities: readonly GumMention[];
  readonly attributions: readonly GumAttribution[];
}
