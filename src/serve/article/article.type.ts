import { Extensions, Field, ObjectType } from "type-graphql";
import { IsoDate } from "../date/iso-date.scalar.js";
import { NodeInterface } from "../node/node.interface.js";

@Extensions({ label: "Article" })
@ObjectType({ implements: [NodeInterface], simpleResolvers: true, description: "An article as it was stored." })
export class Article {
  @Field(() => String, { nullable: true })
  title!: string | null;

  @Field(() => String, { nullable: true })
  url!: string | null;

  @Field(() => String, { nullable: true })
  publisher!: string | null;

  @Field(() => IsoDate, { nullable: true })
  publishedAt!: string | null;

  @Field(() => String, { description: "ISO 639-1." })
  language!: string;

  @Field(() => String, { description: "The body without the title; every span counts into it." })
  text!: string;

  @Field(() => String, { nullable: true, description: "ISO instant." })
  ingestedAt!: string | null;
}
