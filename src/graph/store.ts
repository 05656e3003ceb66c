/** The only door to a database. No driver type leaves `graph/<engine>/`; one contract suite runs on every engine. */
import type { Scalar, NodePlan, Page } from "./plan.js";
import type { ArticleChange } from "./claims.js";
import type { Label } from "./model.js";
import type { SearchPage, SearchQuestion } from "./search/question.js";

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

export interface GraphStore {
  readonly engine: "neo4j" | "embedded";
  /** Several plans in one go: one Cypher statement on Neo4j, whatever their number and depth. */
  read<Name extends string>(plans: Readonly<Record<Name, NodePlan>>): Promise<Record<Name, Page>>;
  /** Who met whom, ranked; one statement. */
  counterparts(question: CounterpartsQuestion): Promise<CounterpartsPage>;
  /** All encounters of two, added up; one statement. `count` 0 when they never met. */
  encounters(filter: EncounterFilter & { readonly with: string }, meetings: number): Promise<Tally>;
  /** Full text over names and texts, ranked alike on every engine; one statement.
   *  @throws BAD_USER_INPUT - a text without words, or with too many */
  search(question: SearchQuestion): Promise<SearchPage>;
  /** One transaction: the article is in whole or not at all. "unchanged" when it was there already. */
  save(change: ArticleChange): Promise<"saved" | "unchanged">;
  /** Removes exactly what only this article supported. false when it is not there. */
  withdraw(articleId: string): Promise<boolean>;
  /** Counts per label, for /health and the start-up lines. */
  counts(): Promise<Readonly<Record<string, number>>>;
  close(): Promise<void>;
}
