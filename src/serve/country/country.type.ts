import { Extensions, ObjectType } from "type-graphql";
import { NodeInterface } from "../node/node.interface.js";
import { Party } from "../party/party.interface.js";

@Extensions({ label: "Country" })
@ObjectType({
  implements: [NodeInterface, Party],
  simpleResolvers: true,
  description: "A state; its id is the ISO 3166-1 alpha-3 code.",
})
export class Country {}
