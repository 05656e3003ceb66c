import { ArgsType, Field, ID, Int, registerEnumType } from "type-graphql";
import type { Level } from "../../graph/encounter/tie-type.js";
import type { TimeUnit as Unit } from "../../graph/questions/over-time.js";
import { AS_OF } from "../date/as-of.js";
import { IsoDate } from "../date/iso-date.scalar.js";
import { EncounterArgs } from "../encounter/encounter.args.js";
import { EncounterLevel } from "../encounter/encounter-level.enum.js";
import { EventType } from "../event/event-type.enum.js";

export const TimeUnit = { DAY: "day", WEEK: "week", MONTH: "month", YEAR: "year" } as const;
registerEnumType(TimeUnit, { name: "TimeUnit", description: "Weeks begin on Monday." });

/** How many rows a list of counts may have. */
export const MOST_ROWS = 1_000;

const OF = "Only of this person, country (with all who acted for it) or organization.";
const WITH = "Only together with this one, too.";

@ArgsType()
class MeetingsOfArgs extends EncounterArgs {
  @Field(() => ID, { nullable: true, description: OF })
  of?: string | null;

  @Field(() => ID, { nullable: true, description: WITH })
  with?: string | null;
}

@ArgsType()
export class OverTimeArgs extends MeetingsOfArgs {
  @Field(() => TimeUnit, { nullable: true, defaultValue: TimeUnit.MONTH })
  by!: Unit | null;
}

@ArgsType()
export class RankedArgs extends EncounterArgs {
  @Field(() => EncounterLevel, { nullable: true, defaultValue: EncounterLevel.PARTICIPANTS })
  level!: Level | null;

  @Field(() => Int, { nullable: true, defaultValue: 20, description: `At most ${MOST_ROWS}.` })
  first!: number | null;
}

@ArgsType()
export class PlacesArgs extends MeetingsOfArgs {
  @Field(() => Int, { nullable: true, defaultValue: 100, description: `At most ${MOST_ROWS}.` })
  first!: number | null;
}

@ArgsType()
export class DaysArgs {
  @Field(() => IsoDate, { nullable: true })
  from?: string | null;

  @Field(() => IsoDate, { nullable: true, description: "Included; a month or a year means its last day." })
  to?: string | null;

  @Field(() => IsoDate, { nullable: true, description: AS_OF })
  asOf?: string | null;
}

@ArgsType()
export class EventsArgs extends DaysArgs {
  @Field(() => TimeUnit, { nullable: true, defaultValue: TimeUnit.MONTH })
  by!: Unit | null;

  @Field(() => ID, { nullable: true, description: OF })
  of?: string | null;

  @Field(() => ID, { nullable: true, description: WITH })
  with?: string | null;

  @Field(() => [EventType], { nullable: true, description: "All types when not given." })
  types?: string[] | null;
}

@ArgsType()
export class DyadsArgs extends DaysArgs {
  @Field(() => TimeUnit, { nullable: true, defaultValue: TimeUnit.MONTH })
  by!: Unit | null;

  @Field(() => ID, { nullable: true, description: "Only dyads of this country." })
  of?: string | null;

  @Field(() => ID, { nullable: true, description: "Only those with this country." })
  with?: string | null;
}

@ArgsType()
export class TopicsArgs extends DaysArgs {
  @Field(() => ID, { nullable: true, description: "Only what this party said; of a country also its people." })
  speaker?: string | null;

  @Field(() => Int, { nullable: true, defaultValue: 20, description: `At most ${MOST_ROWS}.` })
  first!: number | null;
}
