import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, Info, Query, Resolver } from "type-graphql";
import { noTies } from "../../graph/encounter/no-ties.js";
import type { Tie, TieOrder } from "../../graph/store.js";
import type { Context } from "../context.js";
import { storeAsOf } from "../date/as-of.js";
import { rootField } from "../plan/root-field.js";
import { ConnectionView } from "../relay/connection-view.js";
import { cursor } from "../relay/cursor.js";
import { pageSize } from "../relay/page-size.js";
import { bringNodes } from "./bring-nodes.js";
import { CounterpartConnection } from "./counterpart.list.js";
import { counterpartView, type CounterpartView } from "./counterpart.view.js";
import { WhoMetArgs } from "./encounter.args.js";
import { encounterFilter } from "./encounter-filter.js";
import { partyLabel } from "./party-label.js";
import { selectedOf } from "./selected-of.js";

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
  ): Promise<ConnectionView<Tie, CounterpartView>> {
    const filter = encounterFilter(args);
    const asked = [{ argument: "of", id: args.of }];
    if (args.with != null) asked.push({ argument: "with", id: args.with });
    asked.forEach(({ id, argument }) => partyLabel(id, argument));
    const [orderBy, direction] = (args.orderBy ?? "COUNT_DESC").split("_") as [TieOrder, "ASC" | "DESC"];
    const order = [{ property: orderBy, direction: direction === "ASC" ? "asc" : "desc" }] as const;
    const selected = selectedOf(info, rootField(info));
    const known = storeAsOf(store, args.asOf);
    const [page = noTies(args.of, false)] = await known.ties({
      ...filter,
      of: [args.of],
      level: args.level ?? "participants",
      minCount: args.minCount ?? undefined,
      with: args.with ?? undefined,
      orderBy,
      direction: order[0].direction,
      first: pageSize.check(args.first),
      after: args.after == null ? undefined : cursor.read(args.after, LIST, order),
      count: selected.count,
      meetings: selected.meetings,
    });
    const brought = await bringNodes(known, page.rows, selected, asked);
    return new ConnectionView({
      list: LIST,
      orderBy: order,
      page,
      nodeOf: (counterpart) => counterpartView(counterpart, brought),
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
