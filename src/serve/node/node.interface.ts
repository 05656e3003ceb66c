import { Field, ID, InterfaceType } from "type-graphql";
import type { NodeView } from "../plan/view.js";

@InterfaceType("Node", {
  description: "Anything with an id of its own.",
  resolveType: (node: NodeView) => node.row.label,
})
export abstract class NodeInterface {
  @Field(() => ID)
  id!: string;
}
