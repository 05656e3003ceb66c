import type { DateMention } from "../mentions/dates.js";
import type { QuoteChunk, VerbGroup } from "./chunk.js";
import type { Clause, Complement, Phrase } from "./clause.js";

/** What stands before a verb and belongs to it. */
export interface Left {
  kind: Clause["kind"];
  subject: Phrase | null;
  /** "the talks held in Moscow": the noun that a past participle describes. */
  reduced: Phrase | null;
  /** "the talks that diplomats held": the noun before the clause. */
  relativeObject: Phrase | null;
  complements: Complement[];
  dates: DateMention[];
  quotes: QuoteChunk[];
  governor: Clause | null;
  opener: string | null;
  start: number;
}

/** A clause that was read before, and the index of its verb. */
export interface ReadClause {
  readonly clause: Clause;
  readonly at: number;
}

export type Read = readonly ReadClause[];

export const nothingLeft = (verb: VerbGroup, previous: ReadClause | undefined): Left => ({
  kind: "main",
  subject: null,
  reduced: null,
  relativeObject: null,
  complements: [],
  dates: [],
  quotes: [],
  governor: previous?.clause ?? null,
  opener: null,
  start: verb.start,
});
