import { ArgsType, Field, ID, InputType, Int, registerEnumType } from "type-graphql";
import { IsoDate } from "../date/iso-date.scalar.js";
import { MeetingKind } from "../meeting/meeting-kind.enum.js";
import { Status } from "../meeting/status.enum.js";
import type { Level } from "../../graph/encounter/tie-type.js";
import { AS_OF } from "../date/as-of.js";
import { pageSize } from "../relay/page-size.js";
import { EncounterLevel } from "./encounter-level.enum.js";

export const CounterpartOrder = {
  COUNT_ASC: "COUNT_ASC",
  COUNT_DESC: "COUNT_DESC",
  FIRST_ASC: "FIRST_ASC",
  FIRST_DESC: "FIRST_DESC",
  LAST_ASC: "LAST_ASC",
  LAST_DESC: "LAST_DESC",
  NAME_ASC: "NAME_ASC",
  NAME_DESC: "NAME_DESC",
} as const;
registerEnumType(CounterpartOrder, {
  name: "CounterpartOrder",
  description: "By the number of meetings, the first or the last of them, or the name. Missing dates come last.",
});

@InputType({ description: "Where: both conditions given must hold." })
export class AtInput {
  @Field(() => String, { nullable: true, description: "Name or id of the place, in any case." })
  city?: string | null;

  @Field(() => ID, { nullable: true, description: "ISO 3166-1 alpha-3." })
  country?: string | null;
}

/** Which meetings count as encounters. */
@ArgsType()
export class EncounterArgs {
  @Field(() => AtInput, { nullable: true })
  at?: AtInput | null;

  @Field(() => IsoDate, {
    nullable: true,
    description: "What is known only to the month or year counts when it can be.",
  })
  from?: string | null;

  @Field(() => IsoDate, { nullable: true, description: "Included; a month or a year means its last day." })
  to?: string | null;

  @Field(() => [Status], { nullable: true, defaultValue: [Status.HELD] })
  status?: string[] | null;

  @Field(() => [MeetingKind], { nullable: true, description: "All kinds when not given." })
  kind?: string[] | null;

  @Field(() => IsoDate, { nullable: true, description: AS_OF })
  asOf?: string | null;
}

@ArgsType()
export class WhoMetArgs extends EncounterArgs {
  @Field(() => ID, { description: "A person, a country (all who sat there for it, or it itself) or an organization." })
  of!: string;

  @Field(() => ID, { nullable: true, description: "Only those who sat there for this country, or this party itself." })
  with?: string | null;

  @Field(() => EncounterLevel, { nullable: true, defaultValue: EncounterLevel.PARTICIPANTS })
  level!: Level | null;

  @Field(() => Int, { nullable: true, description: "Only those met so often." })
  minCount?: number | null;

  @Field(() => Int, { nullable: true, defaultValue: pageSize.usual, description: `At most ${pageSize.most}.` })
  first!: number | null;

  @Field(() => String, { nullable: true, description: "A cursor of this list: go on behind it." })
  after?: string | null;

  @Field(() => CounterpartOrder, { nullable: true, defaultValue: CounterpartOrder.COUNT_DESC })
  orderBy!: keyof typeof CounterpartOrder | null;
}

@ArgsType()
export class BetweenArgs extends EncounterArgs {
  @Field(() => ID, { description: "A person, a country or an organization." })
  a!: string;

  @Field(() => ID, { description: "Another." })
  b!: string;
}

@ArgsType()
export class MeetingsArgs {
  @Field(() => Int, { nullable: true, defaultValue: 5, description: `At most ${pageSize.most}.` })
  first!: number | null;
}
