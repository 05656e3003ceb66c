import { getNamedType, type GraphQLResolveInfo } from "graphql";
import { Args, Ctx, Info, Query, Resolver } from "type-graphql";
import type { SearchHit, SearchQuestion } from "../../graph/search/question.js";
import type { Context } from "../context.js";
import { storeAsOf } from "../date/as-of.js";
import { daysBetween } from "../date/days-between.js";
import { askedFor } from "../encounter/asked.js";
import { plainText } from "../filter/plain-text.js";
import { bring, placeOf } from "../plan/bring.js";
import { connectionNodes } from "../plan/connection-nodes.js";
import { rootField } from "../plan/root-field.js";
import { ConnectionView } from "../relay/connection-view.js";
import { cursor } from "../relay/cursor.js";
import { pageSize } from "../relay/page-size.js";
import { SearchConnection } from "./search-hit.list.js";
import { hitNode } from "./search-hit.relations.js";
import { SearchArgs } from "./search.args.js";

const LIST = "search";
const ORDER = [{ property: "score", direction: "desc" }] as const;

@Resolver()
export class SearchResolver {
  @Query(() => SearchConnection, {
    nullable: true,
    description:
      "Full text over the names of people, countries, organizations and places, over statements and articles. Names come " +
      "first, then texts, the closest first. Nothing is left out: the pages go through all that has the words, and " +
      "totalCount is their exact number.",
  })
  async search(
    @Args(() => SearchArgs) args: SearchArgs,
    @Ctx() { store }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ConnectionView<SearchHit, object>> {
    const root = rootField(info);
    const { nodes, count } = connectionNodes(info, root, getNamedType(root.field.type));
    const known = storeAsOf(store, args.asOf);
    const asked = askedFor({ speaker: args.speaker });
    const page = await known.search(searchQuestion(args, count));
    const places = nodes.map((node) => placeOf(node, page.rows, hitNode));
    const brought = await bring(known, info, places, asked);
    return new ConnectionView({
      list: LIST,
      orderBy: ORDER,
      page,
      nodeOf: (hit) => ({ ...hit, type: hit.label, brought }),
      placeOf: ({ score, id }) => [score, id],
    });
  }
}

/** @throws BAD_DATE, BAD_RANGE, BAD_USER_INPUT, CURSOR_INVALID, TEXT_TOO_LONG, UNKNOWN_ID */
function searchQuestion(args: SearchArgs, count: boolean): SearchQuestion {
  return {
    ...daysBetween(args.from, args.to, ""),
    text: plainText.of(args.text, "text"),
    labels: args.types ?? undefined,
    speaker: args.speaker ?? undefined,
    first: pageSize.check(args.first),
    after: args.after == null ? undefined : placeAfter(args.after),
    count,
  };
}

function placeAfter(after: string): readonly [score: number, id: string] {
  const [score, id] = cursor.read(after, LIST, ORDER);
  return [Number(score), String(id)];
}
