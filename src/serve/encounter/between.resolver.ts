import { getNamedType, type GraphQLResolveInfo } from "graphql";
import { Args, Ctx, Info, Query, Resolver } from "type-graphql";
import { EntenteError } from "../../errors.js";
import type { Context } from "../context.js";
import { storeAsOf } from "../date/as-of.js";
import { rootField } from "../plan/root-field.js";
import { subfields } from "../plan/subfields.js";
import { dossierSums, type DossierSums } from "./dossier-sums.js";
import { Dossier } from "./dossier.type.js";
import { dossierView, type DossierView } from "./dossier.view.js";
import { BetweenArgs } from "./encounter.args.js";
import { encounterFilter } from "./encounter-filter.js";
import { unknownId } from "./party-label.js";
import { planDossier } from "./plan-dossier.js";

const MOST_MEETINGS = 10_000;

@Resolver()
export class BetweenResolver {
  @Query(() => Dossier, { nullable: true, description: "The dossier of a pair: meetings, statements, events." })
  async between(
    @Args(() => BetweenArgs) args: BetweenArgs,
    @Ctx() { store }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<DossierView & DossierSums> {
    const { a, b } = args;
    if (a === b) {
      throw new EntenteError("BAD_USER_INPUT", `a and b are both "${a}".`, "Name two different parties.");
    }
    const filter = encounterFilter(args);
    const root = rootField(info);
    const parts = subfields(info, getNamedType(root.field.type), root.nodes, root.path);
    planDossier(info, parts, args, filter, { meetingIds: [], placeIds: [] }); // finds what is wrong with the request before anything is read
    const known = storeAsOf(store, args.asOf);
    const tally = await known.encounters(a, { ...filter, with: b }, MOST_MEETINGS);
    const plans = planDossier(info, parts, args, filter, tally);
    const pages = await known.read(plans);
    if (pages["a"]?.rows.length === 0) unknownId(a, "a");
    if (pages["b"]?.rows.length === 0) unknownId(b, "b");
    const sums = await dossierSums(known, args, filter, tally, new Set(parts.map(({ name }) => name)));
    return { ...dossierView(tally, plans, pages), ...sums };
  }
}
