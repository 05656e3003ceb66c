import { ArgsType, Field, Int } from "type-graphql";
import { one, text } from "../filter/entries.js";
import { filterOf, type FilterSpec } from "../filter/filter-of.js";
import { articleFilter } from "../article/article.args.js";

@ArgsType()
export class EvidenceArgs {
  @Field(() => Int, { nullable: true, defaultValue: 5, description: "At most 100, the earliest published first." })
  first!: number | null;
}

export const evidenceFilter: FilterSpec = filterOf("Evidence", {
  quote: text("quote"),
  rule: text("rule"),
  article: one(() => articleFilter, ["sentence", "article"]),
});
