/** Read plans: a small typed tree that says which nodes to bring, in which order, and what to bring along.
 *  A GraphQL selection becomes a plan; the Neo4j adapter compiles one `read` into one Cypher statement, the embedded
 *  adapter walks it level by level with batched look-ups. Labels, properties and relations are those of `model.ts`. */
import type { Label } from "./model.js";

export type Scalar = string | number | boolean | null;
export type Value = Scalar | readonly string[];

/** `same` is `eq` that takes no notice of case. */
export type Comparison =
  "eq" | "same" | "ne" | "in" | "lt" | "lte" | "gt" | "gte" | "contains" | "startsWith" | "isNull";

/** Conditions on a node; inside `edge` they are on the properties of the relationship that led to it. */
export type Where =
  | { readonly and: readonly Where[] }
  | { readonly or: readonly Where[] }
  | { readonly not: Where }
  | { readonly property: string; readonly is: Comparison; readonly value: Scalar | readonly Scalar[] }
  | { readonly edge: string; readonly is: Comparison; readonly value: Scalar | readonly Scalar[] }
  | { readonly relation: string; readonly some: Where };

export interface Order {
  /** A property, or `count:` and a relation: to how many it leads. Lists of nodes may be ordered by both. */
  readonly property: string;
  readonly direction: "asc" | "desc";
}

export interface Selection {
  /** Property names of the label; `id` is always there. */
  readonly properties: readonly string[];
  /** Alias -> relation: the same relation may be asked for twice with other arguments. */
  readonly relations: Readonly<Record<string, RelationPlan>>;
}

/** One page of nodes. The adapter appends `id` to the order, nulls come last whatever the direction. */
export interface PagePlan {
  readonly where?: Where;
  readonly orderBy: readonly Order[];
  /** Page size; null brings all of a relation that is bounded by nature (participants of a meeting). */
  readonly first: number | null;
  /** The orderBy values and the id of the row to go on after. */
  readonly after?: readonly Scalar[];
  /** Whether to count all that match, regardless of the page. */
  readonly count: boolean;
  readonly select: Selection;
}

export interface NodePlan extends PagePlan {
  readonly label: Label;
}

export interface RelationPlan extends PagePlan {
  /** Name of the relation in `model.ts`. */
  readonly relation: string;
  /** Properties of the relationship itself to bring as `row.edge`. */
  readonly edge: readonly string[];
  /** Which of the relationship's own assertions to bring, as `row.edgeEvidence`; absent: none. */
  readonly edgeEvidence?: PagePlan;
}

/** What to sort facts into groups by: a property of theirs, or its first characters only; or who is at the end of a relation, each for himself or by
 *  the country that he acts for: the one that the edge names, else the one that he acts for at all. */
export type GroupKey =
  | { readonly property: string; readonly first?: number }
  | { readonly relation: string; readonly as: "itself" | "country"; readonly where?: Where };

/** Counts facts in groups. One that has several ends of a relation is in the group of each, once. */
export interface GroupPlan {
  readonly label: "Meeting" | "Event" | "Statement";
  readonly where?: Where;
  readonly by: readonly GroupKey[];
}

export interface Group {
  /** In the order of `by`; null for a property that is missing. A fact without an end of a relation is in no group. */
  readonly keys: readonly Scalar[];
  readonly count: number;
  /** ISO date as exact as known; null when none of them is dated. */
  readonly first: string | null;
  readonly last: string | null;
}

export interface Row {
  /** The concrete label, also where the relation leads to several ("Person" for a Party). */
  readonly label: Label;
  readonly id: string;
  readonly properties: Readonly<Record<string, Value>>;
  readonly edge: Readonly<Record<string, Value>>;
  readonly edgeEvidence: readonly Row[];
  readonly relations: Readonly<Record<string, Page>>;
}

export interface Page {
  readonly rows: readonly Row[];
  readonly hasNextPage: boolean;
  /** null unless the plan asked for it. */
  readonly count: number | null;
}

/** The order that evidence comes in: the earliest published first. */
export const EARLIEST_FIRST: readonly Order[] = [
  { property: "publishedAt", direction: "asc" },
  { property: "start", direction: "asc" },
];
