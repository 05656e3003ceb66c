import { Field, ID, ObjectType } from "type-graphql";
import { DatePrecision } from "../date/fact-date.type.js";
import { IsoDate } from "../date/iso-date.scalar.js";
import { connectionClass } from "../relay/connection-class.js";
import { TimelineKind } from "./timeline.args.js";

@ObjectType({
  simpleResolvers: true,
  description:
    "A meeting, an event or a statement, placed by the first day that it can have been; undated ones come last.",
})
export class TimelineItem {
  @Field(() => ID)
  id!: string;

  @Field(() => TimelineKind)
  kind!: string;

  @Field(() => IsoDate, { nullable: true, description: "As exact as known; null when the text says nothing of when." })
  time!: string | null;

  @Field(() => IsoDate, { nullable: true, description: "The first day that it can have been." })
  earliest!: string | null;

  @Field(() => IsoDate, { nullable: true, description: "The last day that it can have been." })
  latest!: string | null;

  @Field(() => DatePrecision, { nullable: true })
  precision!: string | null;
}

export const TimelineConnection = connectionClass("TimelineItem", () => TimelineItem);
