import type { GraphQLResolveInfo } from "graphql";
import { FieldResolver, Info, Resolver, Root } from "type-graphql";
import { NodeInterface } from "../node/node.interface.js";
import type { NodeView } from "../plan/view.js";
import { SearchHit } from "./search-hit.type.js";
import type { SearchHitView } from "./search-hit.view.js";

@Resolver(() => SearchHit)
export class SearchHitRelations {
  @FieldResolver(() => NodeInterface, {
    nullable: true,
    description: "What was found, with all that can be asked of it.",
  })
  node(@Root() hit: SearchHitView, @Info() info: GraphQLResolveInfo): NodeView | null {
    return hit.node(info);
  }
}
