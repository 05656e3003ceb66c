import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, Info, Query, Resolver } from "type-graphql";
import { dyadScores, type DyadScore as Score } from "../../graph/questions/dyads.js";
import { overTime, spanKeys, type Bucket } from "../../graph/questions/over-time.js";
import type { Where } from "../../graph/plan.js";
import { EntenteError } from "../../errors.js";
import type { Context } from "../context.js";
import { storeAsOf } from "../date/as-of.js";
import { daysBetween } from "../date/days-between.js";
import { askedFor } from "../encounter/asked.js";
import { bring, placeOf } from "../plan/bring.js";
import type { WithNodes } from "../plan/by-id.js";
import { rootField } from "../plan/root-field.js";
import { hasPart, within } from "../party/party-conditions.js";
import { DyadsArgs, EventsArgs } from "./counts.args.js";
import { dyadParties } from "./counts.relations.js";
import { DyadScore, EventTimeCount } from "./counts.types.js";
import { spansOf } from "./spans.js";

/** A series with more rows than any chart shows is refused, not cut. */
const MOST_SCORES = 10_000;

/** Events counted, as flat lists that a dashboard can draw. */
@Resolver()
export class EventCountsResolver {
  @Query(() => [EventTimeCount], {
    description: "How many events of each PLOVER type in each day, week, month or year.",
  })
  async eventsOverTime(
    @Args(() => EventsArgs) args: EventsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<(Bucket & { type: string })[]> {
    const store = storeAsOf(context.store, args.asOf);
    const { of, with: other, types } = args;
    const unit = args.by ?? "month";
    const where = [...held(args), ...[of, other].flatMap((id) => (id == null ? [] : [hasPart(id)]))];
    if (types) where.push({ property: "type", is: "in", value: types });
    const asked = askedFor({ of, with: other });
    const by = [{ property: "type" }, ...spanKeys(unit)];
    const groups = await store.groups({ label: "Event", where: { and: where }, by });
    if (groups.length === 0) await bring(store, info, [], asked);
    const found = [...new Set(groups.map(({ keys }) => String(keys[0])))].sort();
    const series = found.flatMap((type) => {
      const own = groups.filter(({ keys }) => keys[0] === type);
      return overTime(spansOf(own, 1), unit).map((bucket) => ({ ...bucket, type }));
    });
    return series.sort((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0)); // stable: types in order
  }

  @Query(() => [DyadScore], {
    description:
      "Co-operation and conflict between countries, by the scores of the PLOVER types of what one did to another. " +
      "Events that are not dated exactly enough for the unit are not in it.",
  })
  async cooperation(
    @Args(() => DyadsArgs) args: DyadsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<WithNodes<Score>[]> {
    const store = storeAsOf(context.store, args.asOf);
    const { of, with: other } = args;
    const unit = args.by ?? "month";
    const asked = askedFor({ of, with: other });
    const parties = [of, other].filter((id) => id != null);
    const groups = await store.groups({
      label: "Event",
      where: { and: [...held(args), ...parties.map(hasPart)] },
      by: [
        { relation: "actors", as: "country" },
        { relation: "recipients", as: "country" },
        { property: "type" },
        ...spanKeys(unit),
      ],
    });
    const scores = dyadScores(groups, unit).filter(({ actor, recipient }) => {
      return parties.every((id) => id === actor || id === recipient);
    });
    if (scores.length > MOST_SCORES) tooMany(scores.length);
    const places = [placeOf(rootField(info), scores, dyadParties)];
    const brought = await bring(store, info, places, scores.length > 0 ? [] : asked);
    return scores.map((score) => ({ ...score, brought }));
  }
}

const held = (days: { from?: string | null; to?: string | null }): Where[] => [
  { property: "status", is: "eq", value: "held" },
  ...within(daysBetween(days.from, days.to, "")),
];

function tooMany(rows: number): never {
  throw new EntenteError(
    "RESULT_TOO_LARGE",
    `cooperation would have ${rows} rows.`,
    `At most ${MOST_SCORES} are given: name a country with of, or narrow down with from and to, or take longer units with by.`,
    { rows, limit: MOST_SCORES },
  );
}
