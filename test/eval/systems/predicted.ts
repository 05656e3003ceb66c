import type { Span } from "../../../src/facts/shapes.js";

export interface PredictedStatement extends Span {
  readonly kind: "direct" | "indirect" | "mixed";
  /** Who is meant: a name, where the system found one; else null. */
  readonly speaker: string | null;
  /** Whether `speaker` is the name of a person, and not of a country or an organization, nor a phrase. */
  readonly speakerIsPerson: boolean;
  /** The words that stand for the speaker: "he", "a senior official". */
  readonly wording: string | null;
}

export interface PredictedEvent {
  readonly type: string;
  /** ISO3 codes of countries, or of the countries that persons act for; names of organizations. */
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
}

/** What a system reads in one text, in the one form that all scorers take: Entente and its peers alike. */
export interface Predicted {
  /** Mentions of persons by name. */
  readonly persons: readonly Span[];
  /** Mentions of countries by name ("the U.S."), not by adjective or capital. */
  readonly countries: readonly (Span & { readonly iso3: string })[];
  readonly statements: readonly PredictedStatement[];
  readonly events: readonly PredictedEvent[];
}
