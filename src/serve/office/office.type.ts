import { Extensions, Field, ObjectType } from "type-graphql";
import { NodeInterface } from "../node/node.interface.js";

@Extensions({ label: "Office" })
@ObjectType({ implements: [NodeInterface], simpleResolvers: true, description: "An office, whoever holds it." })
export class Office {
  @Field(() => String, { nullable: true })
  title!: string | null;

  @Field(() => String, { nullable: true, description: "Normalised: foreign minister, president, special envoy, ..." })
  kind!: string | null;
}
