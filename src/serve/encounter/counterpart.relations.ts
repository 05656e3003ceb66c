import type { GraphQLResolveInfo } from "graphql";
import { Args, FieldResolver, Info, Resolver, Root } from "type-graphql";
import { Meeting } from "../meeting/meeting.type.js";
import { Party } from "../party/party.interface.js";
import { Place } from "../place/place.type.js";
import type { NodeView } from "../plan/view.js";
import { MeetingsArgs } from "./encounter.args.js";
import type { CounterpartView } from "./counterpart.view.js";
import { Counterpart } from "./counterpart.type.js";

@Resolver(() => Counterpart)
export class CounterpartRelations {
  @FieldResolver(() => Party)
  party(@Root() counterpart: CounterpartView, @Info() info: GraphQLResolveInfo): NodeView | undefined {
    return counterpart.nodes(info, [counterpart.id])[0];
  }

  @FieldResolver(() => [Place], { description: "Where they met." })
  places(@Root() counterpart: CounterpartView, @Info() info: GraphQLResolveInfo): NodeView[] {
    return counterpart.nodes(info, counterpart.placeIds);
  }

  @FieldResolver(() => [Meeting], { description: "The latest first; `between` reads on." })
  meetings(
    @Root() counterpart: CounterpartView,
    @Args(() => MeetingsArgs) { first }: MeetingsArgs,
    @Info() info: GraphQLResolveInfo,
  ): NodeView[] {
    return counterpart.nodes(info, counterpart.meetingIds.slice(0, first ?? undefined));
  }
}
