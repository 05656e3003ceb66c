import { Field, Float, Int, ObjectType } from "type-graphql";
import { IsoDate } from "../date/iso-date.scalar.js";
import { EventType } from "../event/event-type.enum.js";

@ObjectType({ simpleResolvers: true, description: "How many in a day, week, month or year." })
export class TimeCount {
  @Field(() => IsoDate, { description: "The first day of it." })
  time!: string;

  @Field(() => Int, { description: "Those in it for sure." })
  count!: number;

  @Field(() => Int, { description: "Further ones that can have been in it: known only to a longer time." })
  possible!: number;
}

@ObjectType({ simpleResolvers: true, description: "How many events of a type in a day, week, month or year." })
export class EventTimeCount extends TimeCount {
  @Field(() => EventType)
  type!: string;
}

@ObjectType({ simpleResolvers: true })
export class EventTypeCount {
  @Field(() => EventType)
  type!: string;

  @Field(() => Int)
  count!: number;
}

/** How many, and the first and last of them. */
@ObjectType()
abstract class Counted {
  @Field(() => Int)
  count!: number;

  @Field(() => IsoDate, { nullable: true, description: "The earliest; null when none is dated." })
  first!: string | null;

  @Field(() => IsoDate, { nullable: true, description: "The latest." })
  last!: string | null;
}

@ObjectType({ simpleResolvers: true, description: "How often two met." })
export class PairCount extends Counted {}

@ObjectType({ simpleResolvers: true, description: "In how many meetings a party took part." })
export class PartyCount extends Counted {}

@ObjectType({
  simpleResolvers: true,
  description: "How many meetings a place saw; only the country where no more is known.",
})
export class PlaceCount extends Counted {}

@ObjectType({ simpleResolvers: true, description: "How many statements were about a party." })
export class TopicCount extends Counted {}

@ObjectType({ simpleResolvers: true, description: "What one country did to another in a day, week, month or year." })
export class DyadScore {
  @Field(() => IsoDate, { description: "The first day of it." })
  time!: string;

  @Field(() => Int)
  events!: number;

  @Field(() => Float, { description: "Sum of the scores of PLOVER types above zero." })
  cooperation!: number;

  @Field(() => Float, { description: "Sum of those below zero, without the sign." })
  conflict!: number;

  @Field(() => Float, { description: "Mean score of an event, from -10 to 10." })
  score!: number;
}
