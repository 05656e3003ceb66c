import { Field, Int, ObjectType } from "type-graphql";
import { IsoDate } from "../date/iso-date.scalar.js";

@ObjectType({ simpleResolvers: true, description: "All that is known between two parties." })
export class Dossier {
  @Field(() => Int, { description: "How many meetings." })
  count!: number;

  @Field(() => IsoDate, { nullable: true, description: "The earliest meeting; null when none is dated." })
  first!: string | null;

  @Field(() => IsoDate, { nullable: true, description: "The latest meeting." })
  last!: string | null;

  @Field(() => Boolean, { description: "true when there are more meetings than `meetings` can page through." })
  truncated!: boolean;
}
