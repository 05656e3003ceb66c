import { Field, Int, ObjectType } from "type-graphql";

@ObjectType({ simpleResolvers: true, description: "A step of a chain: two who met." })
export class Hop {
  @Field(() => Int, { description: "How many meetings of the two count." })
  count!: number;
}

@ObjectType({ simpleResolvers: true, description: "A chain in which each met the next." })
export class Path {
  @Field(() => [Hop])
  hops!: Hop[];
}

@ObjectType({ simpleResolvers: true, description: "The shortest chains of acquaintance between two." })
export class PathAnswer {
  @Field(() => Int, { nullable: true, description: "How many hops; null when no chain was found." })
  hops!: number | null;

  @Field(() => [Path])
  paths!: Path[];

  @Field(() => Boolean, { description: "true when there may be shorter or other chains, for not all was looked at." })
  truncated!: boolean;

  @Field(() => String, { nullable: true, description: "Why it is truncated, or why there is no chain." })
  reason!: string | null;
}
