import type { GraphQLResolveInfo } from "graphql";
import type { NodePlan, Page } from "../../graph/plan.js";
import type { Tally } from "../../graph/store.js";
import { pathKey } from "../plan/path-key.js";
import { nodeView, type NodeView } from "../plan/view.js";
import { rowConnection, type RowConnection } from "../relay/row-connection.js";

/** A dossier as the resolvers see it. */
export interface DossierView extends Tally {
  readonly truncated: boolean;
  nodes(info: GraphQLResolveInfo): NodeView[];
  connection(info: GraphQLResolveInfo): RowConnection;
}

/** @param plans by the place in the answer that they bring nodes for, and a name that tells two of one place apart */
export function dossierView(
  tally: Tally,
  plans: Readonly<Record<string, NodePlan>>,
  pages: Readonly<Record<string, Page>>,
): DossierView {
  const at = (info: GraphQLResolveInfo) => Object.keys(plans).filter((name) => name.endsWith(` ${pathKey(info.path)}`));
  return {
    ...tally,
    truncated: tally.meetingIds.length < tally.count,
    nodes: (info) => at(info).flatMap((name) => pages[name]?.rows.map(nodeView) ?? []),
    connection: (info) => {
      const [name = ""] = at(info);
      const [plan, page] = [plans[name], pages[name]];
      if (!plan || !page) throw new Error(`nothing was planned for ${name}`);
      return rowConnection(plan.label, plan.orderBy, page);
    },
  };
}
