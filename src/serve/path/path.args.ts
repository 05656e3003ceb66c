import { ArgsType, Field, ID, Int } from "type-graphql";
import { AS_OF } from "../date/as-of.js";
import { IsoDate } from "../date/iso-date.scalar.js";

export const MOST_HOPS = 6;
export const MOST_CHAINS = 20;

@ArgsType()
export class PathArgs {
  @Field(() => ID, { description: "A person, a country or an organization." })
  from!: string;

  @Field(() => ID, { description: "Another." })
  to!: string;

  @Field(() => Int, { nullable: true, defaultValue: 4, description: `1 to ${MOST_HOPS}.` })
  maxHops!: number | null;

  @Field(() => Int, {
    nullable: true,
    defaultValue: 3,
    description: `How many chains that are as short; at most ${MOST_CHAINS}.`,
  })
  first!: number | null;

  @Field(() => IsoDate, { nullable: true, description: "Only meetings that can have been on this day or later." })
  after?: string | null;

  @Field(() => IsoDate, { nullable: true, description: "Only meetings that can have been on this day or earlier." })
  before?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: "Each meeting known not to be before the one that led there: how news can have travelled.",
  })
  inTimeOrder!: boolean | null;

  @Field(() => IsoDate, { nullable: true, description: AS_OF })
  asOf?: string | null;
}
