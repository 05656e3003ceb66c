import { Extensions, Field, ObjectType } from "type-graphql";
import { NodeInterface } from "../node/node.interface.js";
import { MeetingKind } from "./meeting-kind.enum.js";
import { Status } from "./status.enum.js";

@Extensions({ label: "Meeting" })
@ObjectType({
  implements: [NodeInterface],
  simpleResolvers: true,
  description: "One encounter, however many articles tell of it.",
})
export class Meeting {
  @Field(() => MeetingKind)
  kind!: string;

  @Field(() => Status)
  status!: string;
}
