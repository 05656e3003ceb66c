import { Extensions, Field, ObjectType } from "type-graphql";
import { NodeInterface } from "../node/node.interface.js";
import { Party } from "../party/party.interface.js";

@Extensions({ label: "Person" })
@ObjectType({
  implements: [NodeInterface, Party],
  simpleResolvers: true,
  description: "A person, by the fullest name read.",
})
export class Person {
  @Field(() => [String], { description: "All forms of the name that were read." })
  aliases!: string[];
}
