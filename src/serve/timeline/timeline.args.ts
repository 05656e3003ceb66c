import { ArgsType, Field, ID, Int, registerEnumType } from "type-graphql";
import { AS_OF } from "../date/as-of.js";
import { IsoDate } from "../date/iso-date.scalar.js";
import { Status } from "../meeting/status.enum.js";
import { pageSize } from "../relay/page-size.js";

export const TimelineKind = { MEETING: "Meeting", EVENT: "Event", STATEMENT: "Statement" } as const;
export type Kind = (typeof TimelineKind)[keyof typeof TimelineKind];
registerEnumType(TimelineKind, { name: "TimelineKind" });

@ArgsType()
export class TimelineArgs {
  @Field(() => ID, { description: "A person, a country (with all who acted for it) or an organization." })
  of!: string;

  @Field(() => ID, { nullable: true, description: "Only what has to do with this one, too." })
  with?: string | null;

  @Field(() => [TimelineKind], { nullable: true, description: "All when not given." })
  kinds?: Kind[] | null;

  @Field(() => [Status], { nullable: true, description: "Of meetings and events; all when not given." })
  status?: string[] | null;

  @Field(() => IsoDate, {
    nullable: true,
    description: "What is known only to the month or year counts when it can be.",
  })
  from?: string | null;

  @Field(() => IsoDate, { nullable: true, description: "Included; a month or a year means its last day." })
  to?: string | null;

  @Field(() => Int, { nullable: true, defaultValue: pageSize.usual, description: `At most ${pageSize.most}.` })
  first!: number | null;

  @Field(() => String, { nullable: true, description: "A cursor of this list: go on behind it." })
  after?: string | null;

  @Field(() => Boolean, { nullable: true, defaultValue: true })
  newestFirst!: boolean | null;

  @Field(() => IsoDate, { nullable: true, description: AS_OF })
  asOf?: string | null;
}
