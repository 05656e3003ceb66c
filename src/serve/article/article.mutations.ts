import { getNamedType, type GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, FieldResolver, ID, Info, Mutation, Resolver, Root } from "type-graphql";
import { EntenteError } from "../../errors.js";
import { labelOf } from "../../graph/model.js";
import type { Row } from "../../graph/plan.js";
import type { Context } from "../context.js";
import type { Ingested } from "../ingest.js";
import { checkId } from "../node/check-id.js";
import { pathKey } from "../plan/path-key.js";
import { planById } from "../plan/plan-by-id.js";
import { planSelection } from "../plan/plan-selection.js";
import { rootField } from "../plan/root-field.js";
import { subfields } from "../plan/subfields.js";
import { nodeView, type NodeView } from "../plan/view.js";
import { Article } from "./article.type.js";
import { checkIngestInput } from "./check-ingest-input.js";
import { IngestArticleInput } from "./ingest.args.js";
import { IngestPayload, WithdrawPayload } from "./ingest.type.js";

type IngestView = Ingested & { readonly articles: ReadonlyMap<string, Row | undefined> };

/** Behind the token: `limits/mutation-gate.ts` lets nobody else in. Nullable, so that of two mutations in one request
 *  the first still answers when the second fails. */
@Resolver(() => IngestPayload)
export class ArticleMutations {
  @Mutation(() => IngestPayload, {
    nullable: true,
    description: "Reads an article and keeps what it says. Needs the token.",
  })
  async ingestArticle(
    @Arg("input", () => IngestArticleInput) input: IngestArticleInput,
    @Ctx() { store, ingest, refusals }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<IngestView> {
    const root = rootField(info);
    const parts = subfields(info, getNamedType(root.field.type), root.nodes, root.path);
    const wanted = parts.filter(({ name }) => name === "article");
    const selections = wanted.map((part) => [part.path, planSelection(info, part)] as const);
    const offered = { ...input, content: input.text ?? input.html };
    const done = await refusals.watching(offered, async () => ingest(checkIngestInput(input)));
    const plans = selections.map(([path, select]) => [path, planById("Article", done.articleId, select)] as const);
    const pages = plans.length > 0 ? await store.read(Object.fromEntries(plans)) : {};
    return { ...done, articles: new Map(Object.entries(pages).map(([path, { rows }]) => [path, rows[0]])) };
  }

  @FieldResolver(() => Article)
  article(@Root() done: IngestView, @Info() info: GraphQLResolveInfo): NodeView | null {
    const row = done.articles.get(pathKey(info.path));
    return row ? nodeView(row) : null;
  }

  @Mutation(() => WithdrawPayload, {
    nullable: true,
    description: "Takes an article back, and exactly what only it supported. Needs the token.",
  })
  async withdrawArticle(@Arg("id", () => ID) id: string, @Ctx() { store }: Context): Promise<WithdrawPayload> {
    if (labelOf(checkId(id, "id")) === "Article") return { articleId: id, withdrawn: await store.withdraw(id) };
    throw new EntenteError(
      "UNKNOWN_ID",
      `id: "${id}" is no article's id.`,
      "Look it up, as in articles { nodes { id title } }.",
      { argument: "id", id },
    );
  }
}
