import { Field, ID, Int, ObjectType } from "type-graphql";
import { IsoDate } from "../date/iso-date.scalar.js";

@ObjectType({ simpleResolvers: true, description: "A party in the picture." })
export class Neighbor {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: "Steps from the centre." })
  depth!: number;

  @Field(() => Int, { description: "How many it met in all." })
  degree!: number;

  @Field(() => Int, { description: "How many of them are not in the picture." })
  more!: number;
}

@ObjectType({ simpleResolvers: true, description: "Two in the picture who met." })
export class Tie {
  @Field(() => ID)
  from!: string;

  @Field(() => ID)
  to!: string;

  @Field(() => Int, { description: "How many meetings." })
  count!: number;

  @Field(() => IsoDate, { nullable: true, description: "The earliest; null when none is dated." })
  first!: string | null;

  @Field(() => IsoDate, { nullable: true, description: "The latest." })
  last!: string | null;
}

@ObjectType({ simpleResolvers: true, description: "A party, those it met, and all ties among them." })
export class Neighborhood {
  @Field(() => [Neighbor], { description: "The centre first." })
  nodes!: Neighbor[];

  @Field(() => [Tie], { description: "Each pair once." })
  edges!: Tie[];

  @Field(() => Int, { description: "How many the centre met in all." })
  totalCount!: number;

  @Field(() => Boolean, { description: "true when not all whom the centre met are in the picture." })
  truncated!: boolean;

  @Field(() => String, {
    nullable: true,
    description: "Give it as `after` to see further ones; null when all are shown.",
  })
  endCursor!: string | null;
}
