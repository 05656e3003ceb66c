import { Arg, Ctx, Int, Query, Resolver } from "type-graphql";
import type { Context } from "../context.js";
import { inRange } from "../limits/in-range.js";
import { RefusedArticle } from "./refusal.type.js";
import { MOST_REFUSALS, type Refusal } from "./refusals.js";

@Resolver()
export class RefusalResolver {
  @Query(() => [RefusedArticle], {
    description:
      "The articles that this server did not take in since it started, the latest first; it keeps 200. Needs the token.",
  })
  refusedArticles(
    @Arg("first", () => Int, { defaultValue: 50 }) first: number,
    @Ctx() { refusals, checkToken }: Context,
  ): readonly Refusal[] {
    checkToken();
    return refusals.latest(inRange("first", first, MOST_REFUSALS));
  }
}
