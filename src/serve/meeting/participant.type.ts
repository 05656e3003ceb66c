import { Field, ID, ObjectType } from "type-graphql";
import { ParticipantRole } from "./participant-role.enum.js";

@ObjectType({ simpleResolvers: true, description: "A party at a meeting, and the words that say so." })
export class Participant {
  @Field(() => ParticipantRole, { nullable: true })
  role!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Those of one side did not meet each other through this meeting; null: met everybody.",
  })
  side!: string | null;

  @Field(() => ID, { nullable: true, description: "The country that a person sat there for." })
  onBehalfOf!: string | null;
}
