import { Extensions, Field, Float, ID, Int, ObjectType } from "type-graphql";
import { IsoDate } from "../date/iso-date.scalar.js";

@Extensions({ label: "Assertion" })
@ObjectType({ simpleResolvers: true, description: "Which words of which article say so, and the rule that read them." })
export class Evidence {
  @Field(() => ID)
  id!: string;

  @Field(() => ID, { description: "What it is evidence for: the id of a node, or of an edge." })
  factId!: string;

  @Field(() => String)
  quote!: string;

  @Field(() => Int, { description: "Where the quote begins in Article.text, in UTF-16 units." })
  start!: number;

  @Field(() => Int)
  end!: number;

  @Field(() => String)
  rule!: string;

  @Field(() => Float, { description: "0 to 1." })
  confidence!: number;

  @Field(() => IsoDate, { nullable: true })
  publishedAt!: string | null;
}
