import { getNamedType, type GraphQLResolveInfo } from "graphql";
import { Args, Ctx, Info, Query, Resolver } from "type-graphql";
import { compareRows } from "../../graph/compare-rows.js";
import type { Order, Row, Scalar } from "../../graph/plan.js";
import type { Context } from "../context.js";
import { storeAsOf } from "../date/as-of.js";
import { daysBetween } from "../date/days-between.js";
import { askedFor } from "../encounter/asked.js";
import { bring, placeOf } from "../plan/bring.js";
import { connectionNodes } from "../plan/connection-nodes.js";
import { rootField } from "../plan/root-field.js";
import { ConnectionView } from "../relay/connection-view.js";
import { cursor } from "../relay/cursor.js";
import { pageSize } from "../relay/page-size.js";
import { TimelineArgs, TimelineKind } from "./timeline.args.js";
import { kindOf, timelinePlans } from "./timeline-plans.js";
import { itemNode } from "./timeline.relations.js";
import { TimelineConnection } from "./timeline.types.js";

const LIST = "timeline";

@Resolver()
export class TimelineResolver {
  @Query(() => TimelineConnection, {
    description: "Meetings, events and statements of a party, or between two, in one list by time.",
  })
  async timeline(
    @Args(() => TimelineArgs) args: TimelineArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ConnectionView<Row, object>> {
    const { of, with: other } = args;
    const asked = askedFor({ of, with: other });
    const direction = args.newestFirst === false ? "asc" : "desc";
    const orderBy: readonly Order[] = [{ property: "dateFrom", direction }];
    const first = pageSize.check(args.first);
    const root = rootField(info);
    const { nodes, count } = connectionNodes(info, root, getNamedType(root.field.type));
    const store = storeAsOf(context.store, args.asOf);
    const pages = await store.read(
      timelinePlans({
        of,
        with: other ?? null,
        kinds: args.kinds ?? Object.values(TimelineKind),
        statuses: args.status ?? null,
        days: daysBetween(args.from, args.to, ""),
        orderBy,
        first,
        after: args.after == null ? undefined : cursor.read(args.after, LIST, orderBy),
        count,
      }),
    );
    const found = Object.values(pages);
    const merged = found
      .flatMap(({ rows }) => rows)
      .sort((a, b) => compareRows(placeIn(a), placeIn(b), [direction, "asc"]));
    const rows = merged.slice(0, first);
    const places = nodes.map((node) => placeOf(node, rows, itemNode));
    const brought = await bring(store, info, places, rows.length > 0 ? [] : asked);
    return new ConnectionView({
      list: LIST,
      orderBy,
      page: {
        rows,
        hasNextPage: merged.length > rows.length || found.some(({ hasNextPage }) => hasNextPage),
        count: count ? found.reduce((sum, page) => sum + (page.count ?? 0), 0) : null,
      },
      nodeOf: (row) => ({ ...itemOf(row), brought }),
      placeOf: placeIn,
    });
  }
}

const placeIn = (row: Row): Scalar[] => [(row.properties.dateFrom ?? null) as Scalar, row.id];

const itemOf = ({ id, properties }: Row) => ({
  id,
  kind: kindOf(id),
  time: properties.date ?? null,
  earliest: properties.dateFrom ?? null,
  latest: properties.dateTo ?? null,
  precision: properties.datePrecision ?? null,
});
