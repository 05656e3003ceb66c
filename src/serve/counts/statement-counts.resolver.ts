import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, Info, Query, Resolver } from "type-graphql";
import type { Where } from "../../graph/plan.js";
import type { Context } from "../context.js";
import { storeAsOf } from "../date/as-of.js";
import { daysBetween } from "../date/days-between.js";
import { askedFor } from "../encounter/asked.js";
import { inRange } from "../limits/in-range.js";
import { bring, placeOf } from "../plan/bring.js";
import type { WithNodes } from "../plan/by-id.js";
import { rootField } from "../plan/root-field.js";
import { partyIs } from "../../graph/party-is.js";
import { within } from "../party/party-conditions.js";
import { MOST_ROWS, TopicsArgs } from "./counts.args.js";
import { countedTopic, type Counted } from "./counts.relations.js";
import { TopicCount } from "./counts.types.js";
import { countedOf } from "./meeting-counts.resolver.js";

@Resolver()
export class StatementCountsResolver {
  @Query(() => [TopicCount], {
    description: "Whom statements are about: people, countries, organizations, most first.",
  })
  async statementsByTopic(
    @Args(() => TopicsArgs) args: TopicsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<WithNodes<Counted>[]> {
    const store = storeAsOf(context.store, args.asOf);
    const { speaker } = args;
    const asked = askedFor({ speaker });
    const where: Where[] = within(daysBetween(args.from, args.to, ""));
    if (speaker != null) where.unshift({ relation: "speaker", some: partyIs(speaker) });
    const by = [{ relation: "about", as: "itself" }] as const;
    const groups = await store.groups({ label: "Statement", where: { and: where }, by });
    const counted = groups.slice(0, inRange("first", args.first ?? 20, MOST_ROWS)).map(countedOf);
    const places = [placeOf(rootField(info), counted, countedTopic)];
    const brought = await bring(store, info, places, counted.length > 0 ? [] : asked);
    return counted.map((one) => ({ ...one, brought }));
  }
}
