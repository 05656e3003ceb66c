import { Field, ObjectType } from "type-graphql";

@ObjectType({ simpleResolvers: true, description: "Where something happened, and the words that say so." })
export class Location {
  @Field(() => Boolean, {
    nullable: true,
    description: "true when it was not said with the fact itself but taken from around it.",
  })
  inferred!: boolean | null;
}
