import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, Info, Query, Resolver } from "type-graphql";
import type { Order } from "../../graph/plan.js";
import type { Context } from "../context.js";
import { storeAsOf } from "../date/as-of.js";
import { daysBetween } from "../date/days-between.js";
import { askedFor } from "../encounter/asked.js";
import { inRange } from "../limits/in-range.js";
import { bring, partsAt, placeOf } from "../plan/bring.js";
import { rootField } from "../plan/root-field.js";
import { cursor } from "../relay/cursor.js";
import { DEEPEST, MOST_NEIGHBORS, NeighborhoodArgs } from "./neighborhood.args.js";
import { neighborParty, tieMeeting } from "./neighborhood.relations.js";
import { Neighborhood } from "./neighborhood.types.js";

const LIST = "neighborhood";
const ORDER: readonly Order[] = [{ property: "COUNT", direction: "desc" }];

@Resolver()
export class NeighborhoodResolver {
  @Query(() => Neighborhood, {
    description:
      "A party, those it met in held meetings, and the ties among them: what a picture shows. Who met many is capped, and the rest counted.",
  })
  async neighborhood(
    @Args(() => NeighborhoodArgs) args: NeighborhoodArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const { of } = args;
    const asked = askedFor({ of });
    const store = storeAsOf(context.store, args.asOf);
    const found = await store.neighborhood({
      of,
      depth: inRange("depth", args.depth ?? 1, DEEPEST),
      limit: inRange("limit", args.limit ?? 25, MOST_NEIGHBORS),
      after: args.after == null ? undefined : cursor.read(args.after, LIST, ORDER),
      level: args.level ?? "participants",
      meetings: { statuses: ["held"], ...daysBetween(args.from, args.to, "") },
    });
    const root = rootField(info);
    const places = [
      ...partsAt(info, root, "nodes").map((part) => placeOf(part, found.nodes, neighborParty)),
      ...partsAt(info, root, "edges").map((part) => placeOf(part, found.edges, tieMeeting)),
    ];
    const brought = await bring(store, info, places, found.total > 0 ? [] : asked);
    return {
      nodes: found.nodes.map((node) => ({ ...node, brought })),
      edges: found.edges.map((edge) => ({ ...edge, from: edge.of, to: edge.id, brought })),
      totalCount: found.total,
      truncated: found.next !== null,
      endCursor: found.next && cursor.write(LIST, ORDER, found.next),
    };
  }
}
