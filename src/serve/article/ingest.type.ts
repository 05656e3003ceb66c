import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";

export const IngestStatus = { SAVED: "saved", UNCHANGED: "unchanged" } as const;
registerEnumType(IngestStatus, {
  name: "IngestStatus",
  valuesConfig: { UNCHANGED: { description: "The article was there already, word for word." } },
});

@ObjectType({ simpleResolvers: true, description: "How many of each an article speaks of." })
export class ReadingCounts {
  @Field(() => Int)
  sentences!: number;

  @Field(() => Int)
  people!: number;

  @Field(() => Int)
  countries!: number;

  @Field(() => Int)
  organizations!: number;

  @Field(() => Int)
  places!: number;

  @Field(() => Int)
  meetings!: number;

  @Field(() => Int)
  statements!: number;

  @Field(() => Int)
  events!: number;
}

@ObjectType({ simpleResolvers: true })
export class IngestPayload {
  @Field(() => IngestStatus)
  status!: string;

  @Field(() => ID)
  articleId!: string;

  @Field(() => ReadingCounts)
  counts!: ReadingCounts;
}

@ObjectType({ simpleResolvers: true })
export class WithdrawPayload {
  @Field(() => ID)
  articleId!: string;

  @Field(() => Boolean, { description: "false when there is no such article." })
  withdrawn!: boolean;
}
