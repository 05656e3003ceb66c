import { Extensions, Field, ObjectType } from "type-graphql";
import { EventType } from "../event/event-type.enum.js";
import { NodeInterface } from "../node/node.interface.js";
import { StatementKind } from "./statement-kind.enum.js";

@Extensions({ label: "Statement" })
@ObjectType({ implements: [NodeInterface], simpleResolvers: true, description: "Something that somebody said." })
export class Statement {
  @Field(() => String, { description: "As it stands in the article." })
  text!: string;

  @Field(() => StatementKind)
  kind!: string;

  @Field(() => String, { nullable: true, description: "Lemma of the reporting verb: say, stress, ..." })
  verb!: string | null;

  @Field(() => EventType, { nullable: true, description: "What saying so did; null when it was no act." })
  act!: string | null;

  @Field(() => String, { nullable: true, description: "The words that stand for the speaker." })
  speakerWording!: string | null;
}
