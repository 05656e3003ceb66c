/** The only door to a database. No driver type leaves `graph/<engine>/`; one contract suite runs on every engine. */
import type { Group, GroupPlan, NodePlan, Page, Scalar } from "./plan.js";
import type { ArticleChange } from "./claims.js";
import type { Level } from "./encounter/tie-type.js";
import type { Label } from "./model.js";
import type { SearchPage, SearchQuestion } from "./search/question.js";
import type { NewMeeting } from "./new-meetings.js";
import type { Neighborhood, NeighborhoodQuestion } from "./questions/neighborhood.js";
import type { QueryLimits } from "./patience.js";

/** Which meetings count as encounters. People of one side of a table never met through it. */
export interface EncounterFilter {
  /** Only those who sat there for this country, or this party itself. */
  readonly with?: string;
  /** Name or id of a place, and a country's code. */
  readonly city?: string;
  readonly country?: string;
  /** ISO days, inclusive; a meeting with an imprecise date counts when it can have been within. */
  readonly from?: string;
  readonly to?: string;
  readonly statuses: readonly string[];
  readonly kinds?: readonly string[];
  /** ISO day: only what was known by then. */
  readonly asOf?: string;
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

/** Somebody who was met, with all the meetings added up. */
export interface Tie extends Tally {
  /** Who met: a person, a country (all who sat there for it, or it itself) or an organization. */
  readonly of: string;
  readonly label: Label;
  readonly id: string;
  readonly name: string;
}

export type TieOrder = "COUNT" | "LAST" | "FIRST" | "NAME";

export interface TiesQuestion extends EncounterFilter {
  /** Whose ties: each of them gets a page of its own; null: one page of all pairs, each pair once. */
  readonly of: readonly string[] | null;
  readonly level: Level;
  /** Only ties to these; `count` counts the others, too. */
  readonly among?: readonly string[];
  /** Of each two only the tie of the one whose id comes first. */
  readonly eachPairOnce?: boolean;
  /** Only those met so often. */
  readonly minCount?: number;
  readonly orderBy: TieOrder;
  readonly direction: "asc" | "desc";
  /** Rows of each page. */
  readonly first: number;
  /** The order's value and the id of the row to go on after; of one `of`, or of none. */
  readonly after?: readonly Scalar[];
  readonly count: boolean;
  /** How many meeting ids to bring per tie. */
  readonly meetings: number;
  /** Whether to bring the ids of its places; else it has none. */
  readonly places?: boolean;
}

export interface TiesPage {
  /** null: all pairs. */
  readonly of: string | null;
  readonly rows: readonly Tie[];
  readonly hasNextPage: boolean;
  /** null unless asked for. */
  readonly count: number | null;
}

/** ISO days. */
export type Span = readonly [first: string, last: string];

/** All encounters of two. */
export interface PairTally extends Tally {
  /** Of the meetings that are dated: the first and the last day that it can have been, in order. */
  readonly spans: readonly Span[];
}

export interface ChainsQuestion {
  readonly from: string;
  /** Another. */
  readonly to: string;
  /** 1 to 6. */
  readonly maxHops: number;
  /** How many chains to bring, of those that are as short. */
  readonly first: number;
  readonly meetings: EncounterFilter;
}

export interface Hop {
  readonly from: string;
  readonly to: string;
  /** How many meetings of the two count. */
  readonly count: number;
  /** One of them: the latest, or in time order the one that keeps it. */
  readonly meeting: string;
}

export interface Chains {
  /** All as short, in order of their ids. */
  readonly chains: readonly (readonly Hop[])[];
  /** Why there may be shorter or further chains; null when all was looked at. */
  readonly cut: string | null;
}

export interface Saved {
  /** "unchanged" when the very same reading was there already. */
  readonly status: "saved" | "unchanged";
  /** None when the article only tells what others told before. */
  readonly newMeetings: readonly NewMeeting[];
}

/** The questions that a store answers. */
export interface GraphReads {
  /** Several plans in one go: one Cypher statement on Neo4j, whatever their number and depth. */
  read<Name extends string>(plans: Readonly<Record<Name, NodePlan>>): Promise<Record<Name, Page>>;
  /** Who met whom, ranked; one statement. Pages come in the order of `of`; an id that is nobody's has an empty one. */
  ties(question: TiesQuestion): Promise<readonly TiesPage[]>;
  /** Facts counted in groups, the greatest first; one statement. All groups: a cut is the caller's to make. */
  groups(plan: GroupPlan): Promise<readonly Group[]>;
  /** All encounters of two, added up; one statement. `count` 0 when they never met. */
  encounters(of: string, filter: EncounterFilter & { readonly with: string }, meetings: number): Promise<PairTally>;
  /** The shortest chains of acquaintance between two: everybody in between is a person or an organization that met the
   *  one before and the one after. A country at an end stands for all who sat there for it. One statement on Neo4j where
   *  all held meetings count (two between a country and a party); else, and on the embedded engine, one for each hop at
   *  most and one for the meetings. */
  chains(question: ChainsQuestion): Promise<Chains>;
  /** A party, those it met, those whom they met, and all ties among them: what a picture shows. One statement on Neo4j
   *  where all held meetings count; else, and on the embedded engine, one for each step and one for the ties. */
  neighborhood(question: NeighborhoodQuestion): Promise<Neighborhood>;
  /** Full text over names and texts, ranked alike on every engine; one statement.
   *  @throws BAD_USER_INPUT - a text without words, or with too many */
  search(question: SearchQuestion): Promise<SearchPage>;
}

export interface GraphStore extends GraphReads {
  readonly engine: "neo4j" | "embedded";
  /** The same store, whose questions end with QUERY_TIMEOUT or QUERY_CANCELLED once the limits are reached, in the
   *  database too: at once on Neo4j, between two look-ups on the embedded engine. What changes the graph is not ended. */
  within(limits: QueryLimits): GraphStore;
  /** One transaction: the article is in whole or not at all. */
  save(change: ArticleChange): Promise<Saved>;
  /** Removes exactly what only this article supported. false when it is not there. */
  withdraw(articleId: string): Promise<boolean>;
  /** Counts per label, for /health and the start-up lines. */
  counts(): Promise<Readonly<Record<string, number>>>;
  close(): Promise<void>;
}
