import { Field, Float, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { IsoDate } from "../date/iso-date.scalar.js";
import { Status } from "../meeting/status.enum.js";
import { ReadingCounts } from "./ingest.type.js";

export const ReadFactKind = {
  PERSON: "person",
  OFFICE: "office",
  COUNTRY: "country",
  ORGANIZATION: "organization",
  PLACE: "place",
  MEETING: "meeting",
  STATEMENT: "statement",
  EVENT: "event",
} as const;
registerEnumType(ReadFactKind, { name: "ReadFactKind" });

export const CorrectableField = { COUNTRY: "country", DATE: "date", NAME: "name", STATUS: "status" } as const;
registerEnumType(CorrectableField, {
  name: "CorrectableField",
  description: "What corrections of ingestArticle take.",
});

@ObjectType({ simpleResolvers: true, description: "Something that a sentence was found to say." })
export class ReadFact {
  @Field(() => ID, {
    description: "For leaveOut and corrections of ingestArticle, as long as the text stays the same.",
  })
  id!: string;

  @Field(() => ReadFactKind)
  kind!: string;

  @Field(() => Boolean, { description: "Whether leaveOut takes it." })
  canBeLeftOut!: boolean;

  @Field(() => [CorrectableField], { description: "What of it can be corrected." })
  canBeCorrected!: readonly string[];

  @Field(() => [String], { description: "Who or what it is about: participants, speaker, actors, the person named." })
  parties!: readonly string[];

  @Field(() => [String], { description: "To whom it was said or done." })
  recipients!: readonly string[];

  @Field(() => String, { nullable: true, description: "Kind of meeting, type of event, office, words said." })
  detail!: string | null;

  @Field(() => Status, { nullable: true })
  status!: string | null;

  @Field(() => IsoDate, { nullable: true })
  date!: string | null;

  @Field(() => String, { nullable: true })
  place!: string | null;

  @Field(() => String, { nullable: true, description: "ISO 3166-1 alpha-3: whom a person speaks for." })
  country!: string | null;

  @Field(() => Int, { description: "Where the words that say so begin in ArticleReading.text, in UTF-16 units." })
  start!: number;

  @Field(() => Int)
  end!: number;

  @Field(() => String)
  rule!: string;

  @Field(() => Float, { description: "0 to 1." })
  confidence!: number;
}

@ObjectType({ simpleResolvers: true, description: "A sentence, and what it was found to say." })
export class ReadSentence {
  @Field(() => Int, { description: "Counted from 0." })
  index!: number;

  @Field(() => Int)
  start!: number;

  @Field(() => Int)
  end!: number;

  @Field(() => String)
  text!: string;

  @Field(() => [ReadFact])
  facts!: readonly ReadFact[];
}

@ObjectType({ simpleResolvers: true, description: "What an article would be kept as; nothing was saved." })
export class ArticleReading {
  @Field(() => ID, { description: "The id that it has, or would have." })
  articleId!: string;

  @Field(() => Boolean, { description: "true when it is in the graph already, word for word." })
  isKnown!: boolean;

  @Field(() => String, { nullable: true })
  title!: string | null;

  @Field(() => IsoDate, { nullable: true })
  publishedAt!: string | null;

  @Field(() => String, { description: "ISO 639-1." })
  language!: string;

  @Field(() => String)
  text!: string;

  @Field(() => ReadingCounts)
  counts!: ReadingCounts;

  @Field(() => [ReadSentence])
  sentences!: readonly ReadSentence[];
}
