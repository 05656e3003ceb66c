import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, ID, Info, Resolver, Root, Subscription } from "type-graphql";
import { EntenteError } from "../../errors.js";
import type { Label } from "../../graph/model.js";
import { Article } from "../article/article.type.js";
import type { Context } from "../context.js";
import { partyLabel } from "../encounter/party-label.js";
import type { Learned } from "../ingest.js";
import { Meeting } from "../meeting/meeting.type.js";
import { planById } from "../plan/plan-by-id.js";
import { planSelection } from "../plan/plan-selection.js";
import { rootField } from "../plan/root-field.js";
import { nodeView, type NodeView } from "../plan/view.js";

interface News {
  readonly id: string;
}

const MOST_IDS = 100;

@Resolver()
export class LiveResolver {
  @Subscription(() => Article, {
    description: "Each article that comes in, once it is in the graph. Nothing for one that was there already.",
    subscribe: ({ context }: { context: Context }) => context.live.subscribe(({ articleId }) => [{ id: articleId }]),
  })
  articleIngested(@Root() news: News, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<NodeView> {
    return bring("Article", news, context, info);
  }

  @Subscription(() => Meeting, {
    description:
      "Each meeting that no article told of before, whatever its status. One that is told of again is no news.",
    subscribe: ({ context, args }: { context: Context; args: { involving?: readonly string[] | null } }) =>
      context.live.subscribe(newMeetings(args.involving)),
  })
  meetingAdded(
    @Arg("involving", () => [ID], {
      nullable: true,
      description: "Only with at least one of these: people, organizations, or countries that somebody was there for.",
    })
    _: readonly string[] | null,
    @Root() news: News,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<NodeView> {
    return bring("Meeting", news, context, info);
  }
}

/** @throws BAD_USER_INPUT - no id, or too many; UNKNOWN_ID - one that is no party's */
function newMeetings(involving: readonly string[] | null | undefined): (learned: Learned) => readonly News[] {
  if (involving == null) return (learned) => learned.newMeetings;
  if (involving.length === 0 || involving.length > MOST_IDS) {
    throw new EntenteError(
      "BAD_USER_INPUT",
      `involving: ${involving.length} ids are given.`,
      `Give 1 to ${MOST_IDS}, or leave it out to hear of all meetings.`,
    );
  }
  const wanted = new Set(involving);
  for (const id of wanted) partyLabel(id, "involving");
  return ({ newMeetings: all }) => all.filter(({ involved }) => involved.some((id) => wanted.has(id)));
}

/** One call to the store, whatever is selected. Each event has the time of a query. */
async function bring(
  label: Label,
  { id }: News,
  { store, timeLimit }: Context,
  info: GraphQLResolveInfo,
): Promise<NodeView> {
  const plan = planById(label, id, planSelection(info, rootField(info)));
  const { node } = await store.within({ timeLimit }).read({ node: plan });
  const [row] = node.rows;
  if (row) return nodeView(row);
  throw new EntenteError(
    "GONE",
    `${label} "${id}" was taken back before it could be read.`,
    "Nothing is left to do.",
    { id },
    410,
  );
}
