import { getNamedType, type GraphQLResolveInfo } from "graphql";
import { Args, Ctx, Info, Query, Resolver } from "type-graphql";
import { noTies } from "../../graph/encounter/no-ties.js";
import type { Tie, TieOrder } from "../../graph/store.js";
import type { Context } from "../context.js";
import { storeAsOf } from "../date/as-of.js";
import { argumentsOf } from "../plan/arguments-of.js";
import { bring, partsAt, placeOf } from "../plan/bring.js";
import { connectionNodes } from "../plan/connection-nodes.js";
import { rootField } from "../plan/root-field.js";
import { ConnectionView } from "../relay/connection-view.js";
import { cursor } from "../relay/cursor.js";
import { pageSize } from "../relay/page-size.js";
import { askedFor } from "./asked.js";
import { CounterpartConnection } from "./counterpart.list.js";
import { counterpartNodes } from "./counterpart.relations.js";
import { WhoMetArgs } from "./encounter.args.js";
import { encounterFilter } from "./encounter-filter.js";

const LIST = "whoMet";

@Resolver()
export class WhoMetResolver {
  @Query(() => CounterpartConnection, {
    nullable: true,
    description: "Who met this party, how often, first and last, and where. Those of one side of a table did not meet.",
  })
  async whoMet(
    @Args(() => WhoMetArgs) args: WhoMetArgs,
    @Ctx() { store }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ConnectionView<Tie, object>> {
    const asked = askedFor({ of: args.of, with: args.with });
    const [orderBy, direction] = (args.orderBy ?? "COUNT_DESC").split("_") as [TieOrder, "ASC" | "DESC"];
    const order = [{ property: orderBy, direction: direction === "ASC" ? "asc" : "desc" }] as const;
    const root = rootField(info);
    const { nodes, count } = connectionNodes(info, root, getNamedType(root.field.type));
    const shown = nodes.flatMap((node) => partsAt(info, node, "meetings"));
    const places = nodes.some((node) => partsAt(info, node, "places").length > 0);
    const known = storeAsOf(store, args.asOf);
    const [page = noTies(args.of, false)] = await known.ties({
      ...encounterFilter(args),
      of: [args.of],
      level: args.level ?? "participants",
      minCount: args.minCount ?? undefined,
      with: args.with ?? undefined,
      orderBy,
      direction: order[0].direction,
      first: pageSize.check(args.first),
      after: args.after == null ? undefined : cursor.read(args.after, LIST, order),
      count,
      meetings: Math.max(0, ...shown.map((part) => pageSize.check(argumentsOf(info, part)["first"]))),
      places,
    });
    const parts = nodes.map((node) => placeOf(node, page.rows, counterpartNodes));
    const brought = await bring(known, info, parts, page.rows.length > 0 ? [] : asked);
    return new ConnectionView({
      list: LIST,
      orderBy: order,
      page,
      nodeOf: (counterpart) => ({ ...counterpart, brought }),
      placeOf: (counterpart) => [placeIn[orderBy](counterpart), counterpart.id],
    });
  }
}

const placeIn: Readonly<Record<TieOrder, (counterpart: Tie) => string | number | null>> = {
  COUNT: ({ count }) => count,
  FIRST: ({ first }) => first,
  LAST: ({ last }) => last,
  NAME: ({ name }) => name,
};
