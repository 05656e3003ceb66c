import type { Label } from "../model.js";

/** What can be searched for. */
export const SEARCHABLE = ["Person", "Country", "Organization", "Place", "Statement", "Article"] as const;

export type SearchLabel = (typeof SEARCHABLE)[number] & Label;

export interface SearchQuestion {
  /** Words, all of which a target must have; see `parseQuery`. */
  readonly text: string;
  /** All kinds when not given. */
  readonly labels?: readonly SearchLabel[];
  /** ISO days, inclusive: a statement's date, when it can have been within, and an article's day of publication.
   *  Names have no date, so either leaves only statements and articles. */
  readonly from?: string;
  readonly to?: string;
  /** Only statements of this party; of a country also those of people who act for it. */
  readonly speaker?: string;
  /** ISO day: only what was known by then; see `knownBy`. */
  readonly asOf?: string;
  readonly first: number;
  /** Score and id of the hit to go on after. */
  readonly after?: readonly [score: number, id: string];
  readonly count: boolean;
}

export interface SearchHit {
  readonly id: string;
  readonly label: SearchLabel;
  /** The name; of a statement who made it; of an article its title. */
  readonly title: string;
  /** The words of the target that the words of the text stand for, as they are written there. */
  readonly matched: readonly string[];
  /** The words around what matched; null for what has only a name. */
  readonly snippet: string | null;
  /** Depends on the text and the target alone, so that a place in the order stays one whatever is added. */
  readonly score: number;
}

/** The highest score first, then by id. */
export interface SearchPage {
  readonly rows: readonly SearchHit[];
  readonly hasNextPage: boolean;
  /** All that match, exactly; null unless asked for. */
  readonly count: number | null;
}
