import { Field, ID, Int, ObjectType } from "type-graphql";
import { IsoDate } from "../date/iso-date.scalar.js";

@ObjectType({ simpleResolvers: true, description: "Somebody who was met, with all the meetings added up." })
export class Counterpart {
  @Field(() => ID, { description: "Of the party." })
  id!: string;

  @Field(() => Int, { description: "How many meetings." })
  count!: number;

  @Field(() => IsoDate, { nullable: true, description: "The earliest; null when none of them is dated." })
  first!: string | null;

  @Field(() => IsoDate, { nullable: true, description: "The latest." })
  last!: string | null;
}
