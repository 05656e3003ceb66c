import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, Info, Query, Resolver } from "type-graphql";
import type { Context } from "../context.js";
import { readList } from "../plan/read-list.js";
import type { RowConnection } from "../relay/row-connection.js";
import { meetingList } from "./meeting.args.js";

@Resolver()
export class MeetingResolver {
  @Query(() => meetingList.connection)
  meetings(
    @Args(() => meetingList.args) _: object,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RowConnection> {
    return readList(context.store, info);
  }
}
