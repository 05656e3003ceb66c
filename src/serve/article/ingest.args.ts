import { Field, ID, InputType } from "type-graphql";
import { IsoDate } from "../date/iso-date.scalar.js";
import { Status } from "../meeting/status.enum.js";

@InputType({ description: "What is right in the place of what was read; a field that is not given stays as it was." })
export class FactCorrection {
  @Field(() => ID, { description: "As readArticle names the fact." })
  id!: string;

  @Field(() => IsoDate, { nullable: true, description: "Of a meeting; null: not known." })
  date?: string | null;

  @Field(() => Status, { nullable: true, description: "Of a meeting." })
  status?: string | null;

  @Field(() => String, { nullable: true, description: "Of a person, ISO 3166-1 alpha-3; null: speaks for none." })
  country?: string | null;

  @Field(() => String, { nullable: true, description: "Of a person, in full; the forms in the text stay as aliases." })
  name?: string | null;
}

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

  @Field(() => [FactCorrection], {
    nullable: true,
    description:
      'Meetings and people that were read wrongly; the evidence of what is corrected has the rule "corrected".',
  })
  corrections?: FactCorrection[] | null;
}
