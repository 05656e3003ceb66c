import { Extensions, Field, ObjectType } from "type-graphql";
import { NodeInterface } from "../node/node.interface.js";
import { Party } from "../party/party.interface.js";

@Extensions({ label: "Organization" })
@ObjectType({ implements: [NodeInterface, Party], simpleResolvers: true })
export class Organization {
  @Field(() => [String])
  aliases!: string[];

  @Field(() => String, { nullable: true, description: "international, ministry, party, media, company, ..." })
  kind!: string | null;
}
