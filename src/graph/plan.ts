/** Read plans: a small typed tree that says which nodes to bring, in which order, and what to bring along.
 *  A GraphQL selection becomes a plan; the Neo4j adapter compiles one `read` into one Cypher statement, the embedded
 *  adapter walks it level by level with batched look-ups. Labels, properties and relations are those of `model.ts`. */
import type { Label } from "./model.js";

export type Scalar = string | number | boolean | null;
export type Value = Scalar | readonly string[];

export type Comparison = "eq" | "ne" | "in" | "lt" | "lte" | "gt" | "gte" | "contains" | "startsWith" | "isNull";

/** Conditions on a node; inside `edge` they are on the properties of the relationship that led to it. */
export type Where =
  | { readonly and: readonly Where[] }
  | { readonly or: readonly Where[] }
  | { readonly not: Where }
  | { readonly property: string; readonly is: Comparison; readonly value: Scalar | readonly Scalar[] }
  | { readonly edge: string; readonly is: Comparison; readonly value: Scalar | readonly Scalar[] }
  | { readonly relation: string; readonly some: Where };

export interface Order {
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
