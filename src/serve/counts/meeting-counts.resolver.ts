import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, Info, Query, Resolver } from "type-graphql";
import { overTime, spanKeys, type Bucket, type Spanned, type TimeUnit } from "../../graph/questions/over-time.js";
import type { Group, Where } from "../../graph/plan.js";
import type { EncounterFilter, GraphReads, Tie } from "../../graph/store.js";
import type { Context } from "../context.js";
import { storeAsOf } from "../date/as-of.js";
import { askedFor } from "../encounter/asked.js";
import { encounterFilter } from "../encounter/encounter-filter.js";
import { inRange } from "../limits/in-range.js";
import { bring, placeOf } from "../plan/bring.js";
import type { WithNodes } from "../plan/by-id.js";
import { rootField } from "../plan/root-field.js";
import { meetingWhere } from "../party/party-conditions.js";
import { MOST_ROWS, OverTimeArgs, PlacesArgs, RankedArgs } from "./counts.args.js";
import { countedParty, countedPlace, pairParties, type Counted } from "./counts.relations.js";
import { PairCount, PartyCount, PlaceCount, TimeCount } from "./counts.types.js";
import { spansOf } from "./spans.js";

/** Meetings counted, as flat lists that a dashboard can draw. */
@Resolver()
export class MeetingCountsResolver {
  @Query(() => [TimeCount], {
    description:
      "How many meetings in each day, week, month or year; where there were none is no row. of and with: two who met.",
  })
  async meetingsOverTime(
    @Args(() => OverTimeArgs) args: OverTimeArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Bucket[]> {
    const store = storeAsOf(context.store, args.asOf);
    const filter = encounterFilter(args);
    const { of, with: other } = args;
    const unit = args.by ?? "month";
    const asked = askedFor({ of, with: other });
    const spans = await (of != null && other != null
      ? spansTogether(store, of, { ...filter, with: other })
      : spansOfAll(store, meetingWhere(filter, [of ?? other]), unit));
    if (spans.length === 0) await bring(store, info, [], asked);
    return overTime(spans, unit);
  }

  @Query(() => [PairCount], { description: "Who met most often, each pair once." })
  async topPairs(
    @Args(() => RankedArgs) args: RankedArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<WithNodes<Tie>[]> {
    const store = storeAsOf(context.store, args.asOf);
    const [page] = await store.ties({
      ...encounterFilter(args),
      of: null,
      level: args.level ?? "participants",
      orderBy: "COUNT",
      direction: "desc",
      first: inRange("first", args.first ?? 20, MOST_ROWS),
      count: false,
      meetings: 0,
    });
    const ties = page?.rows ?? [];
    const brought = await bring(store, info, [placeOf(rootField(info), ties, pairParties)]);
    return ties.map((tie) => ({ ...tie, brought }));
  }

  @Query(() => [PartyCount], { description: "Who took part in most meetings, whether or not others met there." })
  async mostActive(
    @Args(() => RankedArgs) args: RankedArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<WithNodes<Counted>[]> {
    const store = storeAsOf(context.store, args.asOf);
    const groups = await store.groups({
      label: "Meeting",
      where: meetingWhere(encounterFilter(args)),
      by: [{ relation: "participants", as: args.level === "countries" ? "country" : "itself" }],
    });
    const counted = groups.slice(0, inRange("first", args.first ?? 20, MOST_ROWS)).map(countedOf);
    const brought = await bring(store, info, [placeOf(rootField(info), counted, countedParty)]);
    return counted.map((one) => ({ ...one, brought }));
  }

  @Query(() => [PlaceCount], { description: "Where they met, the most frequent places first: made for a map." })
  async placesOfMeetings(
    @Args(() => PlacesArgs) args: PlacesArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<WithNodes<Counted>[]> {
    const store = storeAsOf(context.store, args.asOf);
    const { of, with: other } = args;
    const asked = askedFor({ of, with: other });
    const where = meetingWhere(encounterFilter(args), [of, other]);
    const groups = await store.groups({ label: "Meeting", where, by: [{ relation: "placeOrCountry", as: "itself" }] });
    const counted = groups.slice(0, inRange("first", args.first ?? 100, MOST_ROWS)).map(countedOf);
    const places = [placeOf(rootField(info), counted, countedPlace)];
    const brought = await bring(store, info, places, counted.length > 0 ? [] : asked);
    return counted.map((one) => ({ ...one, brought }));
  }
}

async function spansTogether(
  store: GraphReads,
  of: string,
  filter: EncounterFilter & { readonly with: string },
): Promise<Spanned[]> {
  const { spans } = await store.encounters(of, filter, 0);
  return spans.map((span) => ({ span, count: 1 }));
}

async function spansOfAll(store: GraphReads, where: Where | undefined, unit: TimeUnit): Promise<Spanned[]> {
  return spansOf(await store.groups({ label: "Meeting", where, by: spanKeys(unit) }));
}

/** A group by one id. */
export const countedOf = ({ keys: [id], count, first, last }: Group): Counted => ({
  id: String(id),
  count,
  first,
  last,
});
