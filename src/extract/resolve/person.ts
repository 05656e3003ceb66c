import type { Iso3 } from "../../facts/shapes.js";
import type { Candidate } from "../mentions/people.js";
import type { Gender, Role } from "../mentions/mention.js";

/** One person of the article: all mentions by name that are his or hers. */
export interface Person {
  readonly id: number;
  /** The fullest form. */
  name: string;
  readonly mentions: Candidate[];
  /** Titles and appositions, and the role phrases that were found to mean this person. */
  readonly roles: Role[];
  country: Iso3 | null;
  /** Where the country was read. */
  countrySource: { readonly span: { start: number; end: number; sentence: number }; readonly rule: string } | null;
  gender: Gender | null;
}
