/** The only door to a database. No driver type leaves `graph/<engine>/`; one contract suite runs on every engine. */
import type { Scalar, NodePlan, Page } from "./plan.js";
import type { ArticleChange } from "./claims.js";
import type { Label } from "./model.js";
import type { NewMeeting } from "./new-meetings.js";
import type { QueryLimits } from "./patience.js";

/** Held (or otherwise `status`) meetings between anybody of `of` and anybody opposite. People of one side of a table
 *  never met through it. An id is that of a person, a country (all who sat there for it, or it itself) or an organization. */
export interface EncounterFilter {
  readonly of: string;
  readonly with?: string;
  readonly city?: string;
  readonly country?: Scalar;
  /** ISO days, inclusive; a meeting with an imprecise date counts when it can have been within. */
  readonly from?: string;
  readonly to?: string;
  readonly statuses: readonly string[];
  readonly kinds?: readonly string[];
}

export interface Tally {
  readonly count: number;
  /** ISO date as exact as known; null when no meeting counted is dated. */
  readonly first: string | null;
  readonly last: string | null;
  /** The latest meetings first, as many as asked for. */
  readonly meetingIds: readonly string[];
  readonly placeIds: readonly string[];
}

export interface Counterpart extends Tally {
  readonly label: Label;
  readonly id: string;
  readonly name: string;
}

export interface CounterpartsQuestion extends EncounterFilter {
  readonly orderBy: "COUNT" | "LAST" | "FIRST" | "NAME";
  readonly direction: "asc" | "desc";
  readonly first: number;
  /** The order's value and the id of the row to go on after. */
  readonly after?: readonly Scalar[];
  readonly count: boolean;
  /** How many meeting ids to bring per counterpart. */
  readonly meetings: number;
}

export interface CounterpartsPage {
  readonly rows: readonly Counterpart[];
  readonly hasNextPage: boolean;
  readonly count: number | null;
}

export interface Saved {
  /** "unchanged" when the very same reading was there already. */
  readonly status: "saved" | "unchanged";
  /** None when the article only tells what others told before. */
  readonly newMeetings: readonly NewMeeting[];
}

export interface GraphStore {
  readonly engine: "neo4j" | "embedded";
  /** The same store, whose questions end with QUERY_TIMEOUT or QUERY_CANCELLED once the limits are reached, in the
   *  database too: at once on Neo4j, between two look-ups on the embedded engine. What changes the graph is not ended. */
  within(limits: QueryLimits): GraphStore;
  /** Several plans in one go: one Cypher statement on Neo4j, whatever their number and depth. */
  read<Name extends string>(plans: Readonly<Record<Name, NodePlan>>): Promise<Record<Name, Page>>;
  /** Who met whom, ranked; one statement. */
  counterparts(question: CounterpartsQuestion): Promise<CounterpartsPage>;
  /** All encounters of two, added up; one statement. `count` 0 when they never met. */
  encounters(filter: EncounterFilter & { readonly with: string }, meetings: number): Promise<Tally>;
  /** One transaction: the article is in whole or not at all. */
  save(change: ArticleChange): Promise<Saved>;
  /** Removes exactly what only this article supported. false when it is not there. */
  withdraw(articleId: string): Promise<boolean>;
  /** Counts per label, for /health and the start-up lines. */
  counts(): Promise<Readonly<Record<string, number>>>;
  close(): Promise<void>;
}
