import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, Info, Query, Resolver } from "type-graphql";
import { EntenteError } from "../../errors.js";
import { chainInTime } from "../../graph/questions/chain-in-time.js";
import type { Context } from "../context.js";
import { storeAsOf } from "../date/as-of.js";
import { daysBetween } from "../date/days-between.js";
import { askedFor } from "../encounter/asked.js";
import { inRange } from "../limits/in-range.js";
import { bring, partsAt, placeOf } from "../plan/bring.js";
import { rootField } from "../plan/root-field.js";
import { MOST_CHAINS, MOST_HOPS, PathArgs } from "./path.args.js";
import { hopEnds, pathParties } from "./path.relations.js";
import { PathAnswer } from "./path.types.js";

@Resolver()
export class PathResolver {
  @Query(() => PathAnswer, {
    description:
      "The shortest chains of acquaintance through held meetings, with the meeting of every hop. Who stands in between is a " +
      "person or an organization; a country at an end stands for all who sat there for it.",
  })
  async path(
    @Args(() => PathArgs) args: PathArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const { from, to } = args;
    if (from === to)
      throw new EntenteError("BAD_USER_INPUT", `from and to are both "${from}".`, "Name two different parties.");
    const asked = askedFor({ from, to });
    const maxHops = inRange("maxHops", args.maxHops ?? 4, MOST_HOPS);
    const first = inRange("first", args.first ?? 3, MOST_CHAINS);
    const days = daysBetween(args.after, args.before, "", ["after", "before"]);
    const store = storeAsOf(context.store, args.asOf);
    const question = { from, to, maxHops, first, meetings: { statuses: ["held"], ...days } };
    const { chains, cut } = await (args.inTimeOrder === true ? chainInTime(store, question) : store.chains(question));
    const root = rootField(info);
    const paths = chains.map((hops) => ({ hops }));
    const places = [
      ...partsAt(info, root, "paths", "hops").map((part) => placeOf(part, chains.flat(), hopEnds)),
      ...partsAt(info, root, "paths").map((part) => placeOf(part, paths, pathParties)),
    ];
    const brought = await bring(store, info, places, chains.length > 0 ? [] : asked);
    return {
      hops: chains[0]?.length ?? null,
      paths: chains.map((hops) => ({ hops: hops.map((hop) => ({ ...hop, brought })), brought })),
      truncated: cut !== null,
      reason: cut ?? (chains.length === 0 ? `No chain of at most ${maxHops} hops.` : null),
    };
  }
}
