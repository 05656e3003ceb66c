import { Extensions, Field, ID, Int, ObjectType } from "type-graphql";

@Extensions({ label: "Sentence" })
@ObjectType({ simpleResolvers: true, description: "A sentence of an article." })
export class Sentence {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: "Counted from 0." })
  index!: number;

  @Field(() => Int, { description: "Where it begins in Article.text, in UTF-16 units." })
  start!: number;

  @Field(() => Int)
  end!: number;

  @Field(() => String)
  text!: string;
}
