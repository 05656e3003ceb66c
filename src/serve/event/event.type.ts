import { Extensions, Field, ObjectType } from "type-graphql";
import { Status } from "../meeting/status.enum.js";
import { NodeInterface } from "../node/node.interface.js";
import { EventType } from "./event-type.enum.js";

@Extensions({ label: "Event" })
@ObjectType({
  implements: [NodeInterface],
  simpleResolvers: true,
  description: "Who did what to whom, coded by PLOVER.",
})
export class Event {
  @Field(() => EventType)
  type!: string;

  @Field(() => String, { nullable: true, description: "What kind of it: visit, assist, ..." })
  mode!: string | null;

  @Field(() => [String], { nullable: true, description: "What it was about: military, economic, ..." })
  contexts!: string[] | null;

  @Field(() => Status)
  status!: string;
}
