import { Field, Int, ObjectType } from "type-graphql";
import { EventTypeCount, TimeCount } from "../counts/counts.types.js";
import { IsoDate } from "../date/iso-date.scalar.js";

@ObjectType({ simpleResolvers: true, description: "A time without a meeting." })
export class Silence {
  @Field(() => IsoDate, { description: "The last day that the meeting before can have been." })
  from!: string;

  @Field(() => IsoDate, { description: "The first day that the meeting after can have been." })
  to!: string;

  @Field(() => Int)
  days!: number;
}

@ObjectType({ simpleResolvers: true, description: "All that is known between two parties." })
export class Dossier {
  @Field(() => Int, { description: "How many meetings." })
  count!: number;

  @Field(() => IsoDate, { nullable: true, description: "The earliest meeting; null when none is dated." })
  first!: string | null;

  @Field(() => IsoDate, { nullable: true, description: "The latest meeting." })
  last!: string | null;

  @Field(() => [TimeCount], { description: "Meetings by year." })
  perYear!: TimeCount[];

  @Field(() => [EventTypeCount], { description: "Events by PLOVER type, most first." })
  eventsByType!: EventTypeCount[];

  @Field(() => IsoDate, { nullable: true, description: "The earliest of meetings, statements and events." })
  firstContact!: string | null;

  @Field(() => IsoDate, { nullable: true, description: "The latest of meetings, statements and events." })
  lastContact!: string | null;

  @Field(() => Silence, { nullable: true, description: "The longest time between two dated meetings." })
  silence!: Silence | null;

  @Field(() => Boolean, { description: "true when there are more meetings than `meetings` can page through." })
  truncated!: boolean;
}
