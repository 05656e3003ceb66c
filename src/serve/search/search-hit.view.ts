import type { GraphQLResolveInfo } from "graphql";
import type { Row } from "../../graph/plan.js";
import type { SearchHit } from "../../graph/search/question.js";
import { pathKey } from "../plan/path-key.js";
import { nodeView, type NodeView } from "../plan/view.js";

/** Rows by the place in the answer that they were brought for, then by id. */
export type BroughtNodes = ReadonlyMap<string, ReadonlyMap<string, Row>>;

/** A hit as the resolvers see it. */
export interface SearchHitView extends SearchHit {
  readonly type: string;
  /** Its node as it was brought for this field; null when it went while the answer was made. */
  node(info: GraphQLResolveInfo): NodeView | null;
}

export const searchHitView = (hit: SearchHit, brought: BroughtNodes): SearchHitView => ({
  ...hit,
  type: hit.label,
  node: (info) => {
    const row = brought.get(pathKey(info.path))?.get(hit.id);
    return row ? nodeView(row) : null;
  },
});
