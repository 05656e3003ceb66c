import type { Label } from "../../graph/model.js";
import type { Order } from "../../graph/plan.js";

/** Where a link leads: to its end itself, or on from there by one more relation. */
export type Target = "itself" | Readonly<Partial<Record<Label, string>>>;

/** How a GraphQL field is read from the graph, noted on the field as `extensions.reads`. Without it, a field is the
 *  property of its own name. The planner and the readers go by it. */
export type FieldReads =
  /** One object made of several properties: by field of its own, and those that it is not made without. */
  | { readonly values: { readonly of: Readonly<Record<string, string>>; readonly always: readonly string[] } }
  /** The node, nodes or connection at the end of these relations, followed one after the other. */
  | { readonly nodes: readonly string[]; readonly orderBy?: readonly Order[] }
  /** Objects that stand for the edges themselves; of several relations those that the label has. */
  | { readonly links: readonly string[] }
  /** How many the relation leads to. */
  | { readonly count: string }
  /** In a link: the node at its end; by label where the ends differ. */
  | { readonly target: Target }
  /** In a link: the sentences that say so. */
  | { readonly linkEvidence: true };

/** Those that are read in one of these ways.
 *  @example ReadsWith<"count"> // { readonly count: string } */
export type ReadsWith<Key extends string> = Extract<FieldReads, Readonly<Record<Key, unknown>>>;
