/** What one article says, in the words of the graph: nodes and edges, each with the properties claimed and the evidence.
 *  A stored node's or edge's properties are the fold of all claims about it (arrays unite, else the earliest published
 *  claim that is not null wins), so that ingesting in any order and withdrawing give the same graph. */
import type { Evidence, Article, Sentence } from "../facts/shapes.js";
import type { EdgeType, Label } from "./model.js";
import type { Value } from "./plan.js";

export interface NodeClaim {
  readonly label: Label;
  /** The node's id is its factId. */
  readonly id: string;
  readonly properties: Readonly<Record<string, Value>>;
  readonly evidence: readonly Evidence[];
}

export interface EdgeClaim {
  readonly type: EdgeType;
  readonly from: string;
  readonly to: string;
  /** Says which edge it is: "<from>-[TYPE]-><to>", plus what tells two of them apart. */
  readonly factId: string;
  readonly properties: Readonly<Record<string, Value>>;
  readonly evidence: readonly Evidence[];
}

export interface ArticleChange {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  readonly nodes: readonly NodeClaim[];
  readonly edges: readonly EdgeClaim[];
}
