import { Field, InterfaceType } from "type-graphql";
import { NodeInterface } from "../node/node.interface.js";
import type { NodeView } from "../plan/view.js";

@InterfaceType({
  implements: NodeInterface,
  description: "Somebody who can act: a person, a country or an organization.",
  resolveType: (party: NodeView) => party.row.label,
})
export abstract class Party extends NodeInterface {
  @Field(() => String)
  name!: string;
}
