import { Field, ID, InputType } from "type-graphql";
import { IsoDate } from "../date/iso-date.scalar.js";

@InputType({ description: "An article as text or as HTML: exactly one of the two." })
export class IngestArticleInput {
  @Field(() => String, { nullable: true })
  text?: string | null;

  @Field(() => String, { nullable: true, description: "A whole page; what is not the article is left out." })
  html?: string | null;

  @Field(() => String, { nullable: true })
  title?: string | null;

  @Field(() => String, { nullable: true, description: "Where it was published; nothing is fetched from there." })
  url?: string | null;

  @Field(() => String, { nullable: true })
  publisher?: string | null;

  @Field(() => IsoDate, { nullable: true, description: 'The day; without it "last Monday" stays unresolved.' })
  publishedAt?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: "Meetings, statements and events found wrong, by the ids that readArticle gave; they are not saved.",
  })
  leaveOut?: string[] | null;
}
