import { ArgsType, Field, ID, Int } from "type-graphql";
import type { Level } from "../../graph/encounter/tie-type.js";
import { AS_OF } from "../date/as-of.js";
import { IsoDate } from "../date/iso-date.scalar.js";
import { EncounterLevel } from "../encounter/encounter-level.enum.js";

export const MOST_NEIGHBORS = 100;
export const DEEPEST = 3;

@ArgsType()
export class NeighborhoodArgs {
  @Field(() => ID, { description: "The centre: a person, a country or an organization." })
  of!: string;

  @Field(() => Int, { nullable: true, defaultValue: 1, description: `1 to ${DEEPEST} steps from the centre.` })
  depth!: number | null;

  @Field(() => Int, {
    nullable: true,
    defaultValue: 25,
    description: `How many of those whom the centre met, most often met first; of each of them a fifth as many. At most ${MOST_NEIGHBORS}.`,
  })
  limit!: number | null;

  @Field(() => String, { nullable: true, description: "endCursor: further ones of those whom the centre met." })
  after?: string | null;

  @Field(() => EncounterLevel, { nullable: true, defaultValue: EncounterLevel.PARTICIPANTS })
  level!: Level | null;

  @Field(() => IsoDate, { nullable: true, description: "Only meetings that can have been on this day or later." })
  from?: string | null;

  @Field(() => IsoDate, { nullable: true, description: "Included; a month or a year means its last day." })
  to?: string | null;

  @Field(() => IsoDate, { nullable: true, description: AS_OF })
  asOf?: string | null;
}
