import { ArgsType, Field, ID, Int } from "type-graphql";
import type { SearchLabel } from "../../graph/search/question.js";
import { AS_OF } from "../date/as-of.js";
import { IsoDate } from "../date/iso-date.scalar.js";
import { pageSize } from "../relay/page-size.js";
import { SearchType } from "./search-type.enum.js";

@ArgsType()
export class SearchArgs {
  @Field(() => String, {
    description:
      "Words, all of which have to be found, in any order. Case and Latin accents do not count; from 3 letters on longer " +
      "words that begin so count, from 5 on a typo does: a letter more, less or other, or two swapped.",
  })
  text!: string;

  @Field(() => [SearchType], { nullable: true, description: "All types when not given." })
  types?: SearchLabel[] | null;

  @Field(() => IsoDate, {
    nullable: true,
    description:
      "A statement's date, an article's day of publication. Leaves only these two, and only what has a date; what is " +
      "known only to the month or year counts when it can be.",
  })
  from?: string | null;

  @Field(() => IsoDate, { nullable: true, description: "Included; a month or a year means its last day." })
  to?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "Only statements of this party; of a country also those of people who act for it.",
  })
  speaker?: string | null;

  @Field(() => Int, { nullable: true, defaultValue: pageSize.usual, description: `At most ${pageSize.most}.` })
  first!: number | null;

  @Field(() => String, { nullable: true, description: "A cursor of this list: go on behind it." })
  after?: string | null;

  @Field(() => IsoDate, { nullable: true, description: AS_OF })
  asOf?: string | null;
}
