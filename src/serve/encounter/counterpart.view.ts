import type { GraphQLResolveInfo } from "graphql";
import type { Row } from "../../graph/plan.js";
import type { Tie } from "../../graph/store.js";
import { pathKey } from "../plan/path-key.js";
import { nodeView, type NodeView } from "../plan/view.js";

/** Rows by the place in the answer that they were brought for, then by id. */
export type Brought = ReadonlyMap<string, ReadonlyMap<string, Row>>;

/** A counterpart as the resolvers see it. */
export interface CounterpartView extends Tie {
  /** The nodes of these ids, as they were brought for this field. */
  nodes(info: GraphQLResolveInfo, ids: readonly string[]): NodeView[];
}

export const counterpartView = (counterpart: Tie, brought: Brought): CounterpartView => ({
  ...counterpart,
  nodes: (info, ids) => {
    const rows = brought.get(pathKey(info.path));
    return ids.flatMap((id) => {
      const row = rows?.get(id);
      return row ? [nodeView(row)] : [];
    });
  },
});
