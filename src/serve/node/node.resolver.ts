import { getNamedType, isInterfaceType, isObjectType, type GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, ID, Info, Query, Resolver } from "type-graphql";
import { labelOf } from "../../graph/model.js";
import type { Context } from "../context.js";
import { planById } from "../plan/plan-by-id.js";
import { planSelection } from "../plan/plan-selection.js";
import { rootField } from "../plan/root-field.js";
import { nodeView, type NodeView } from "../plan/view.js";
import { checkId } from "./check-id.js";
import { NodeInterface } from "./node.interface.js";

@Resolver()
export class NodeResolver {
  @Query(() => NodeInterface, { nullable: true, description: "The node with this id; null when there is none." })
  async node(
    @Arg("id", () => ID) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<NodeView | null> {
    const label = labelOf(checkId(id, "id"));
    const type = getNamedType(info.returnType);
    const concrete = label === null ? undefined : info.schema.getType(label);
    if (label === null || !isInterfaceType(type) || !isObjectType(concrete)) return null;
    if (!info.schema.isSubType(type, concrete)) return null; // a sentence is no Node
    const select = planSelection(info, rootField(info), concrete);
    const { node } = await context.store.read({ node: planById(label, id, select) });
    const [row] = node.rows;
    return row ? nodeView(row) : null;
  }
}
