/** One figure of the report: how well one thing is read in one set. */
export interface Measure {
  /** "gum.person-mentions": by it goals, floors and the figures of peers are found. */
  readonly id: string;
  readonly set: string;
  readonly title: string;
  /** What goal and floor are held against; a share is 0 to 1. */
  readonly value: number;
  readonly unit: "share" | "count" | "per-second" | "megabytes";
  /** Where the value is an F1: what it is made of. */
  readonly precision?: number;
  readonly recall?: number;
  /** How many were right, of how many that were asked (recall) or read (precision). */
  readonly right?: number;
  readonly of?: number;
  /** What went wrong, a line each; empty where it may not be shown. */
  readonly misses: readonly string[];
}
