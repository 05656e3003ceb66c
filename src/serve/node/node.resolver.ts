import { isObjectType, type GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, ID, Info, Query, Resolver } from "type-graphql";
import { EntenteError } from "../../errors.js";
import { labelOf, type Label } from "../../graph/model.js";
import type { NodePlan } from "../../graph/plan.js";
import type { GraphReads } from "../../graph/store.js";
import type { Context } from "../context.js";
import { AS_OF, storeAsOf } from "../date/as-of.js";
import { IsoDate } from "../date/iso-date.scalar.js";
import { planByIds } from "../plan/plan-by-id.js";
import { planSelection } from "../plan/plan-selection.js";
import { rootField } from "../plan/root-field.js";
import { nodeView, type NodeView } from "../plan/view.js";
import { pageSize } from "../relay/page-size.js";
import { checkId } from "./check-id.js";
import { NodeInterface } from "./node.interface.js";

@Resolver()
export class NodeResolver {
  @Query(() => NodeInterface, { nullable: true, description: "The node with this id; null when there is none." })
  async node(
    @Arg("id", () => ID) id: string,
    @Arg("asOf", () => IsoDate, { nullable: true, description: AS_OF }) asOf: string | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<NodeView | null> {
    const [node = null] = await bringAll(storeAsOf(context.store, asOf), [checkId(id, "id")], info);
    return node;
  }

  @Query(() => [NodeInterface], {
    nullable: "items",
    description: "The nodes with these ids, in their order; null in the place of one that is not there.",
  })
  nodes(
    @Arg("ids", () => [ID], { description: `At most ${pageSize.most}.` }) ids: string[],
    @Arg("asOf", () => IsoDate, { nullable: true, description: AS_OF }) asOf: string | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<(NodeView | null)[]> {
    if (ids.length > pageSize.most) tooMany(ids.length);
    const checked = ids.map((id, index) => checkId(id, `ids[${index}]`));
    return bringAll(storeAsOf(context.store, asOf), checked, info);
  }
}

/** One plan for each kind of node, one call to the store. */
async function bringAll(
  store: GraphReads,
  ids: readonly string[],
  info: GraphQLResolveInfo,
): Promise<(NodeView | null)[]> {
  const plans: Partial<Record<Label, NodePlan>> = {};
  for (const label of new Set(ids.map(labelOf))) {
    const type = label === null ? undefined : info.schema.getType(label);
    if (label === null || !isObjectType(type) || !isNode(type.getInterfaces())) continue; // a sentence is no Node
    const own = ids.filter((id) => labelOf(id) === label);
    plans[label] = planByIds(label, [...new Set(own)], planSelection(info, rootField(info), type));
  }
  const pages = await store.read(plans as Record<Label, NodePlan>);
  const rows = new Map(Object.values(pages).flatMap((page) => page.rows.map((row) => [row.id, row])));
  return ids.map((id) => {
    const row = rows.get(id);
    return row ? nodeView(row) : null;
  });
}

const isNode = (interfaces: readonly { readonly name: string }[]): boolean =>
  interfaces.some(({ name }) => name === "Node");

function tooMany(count: number): never {
  throw new EntenteError(
    "BAD_USER_INPUT",
    `ids: ${count} ids are too many.`,
    `Ask for at most ${pageSize.most} at a time.`,
    { count, limit: pageSize.most },
  );
}
