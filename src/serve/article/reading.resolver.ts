import { Arg, Ctx, Query, Resolver } from "type-graphql";
import { EntenteError } from "../../errors.js";
import type { Context } from "../context.js";
import { countsOf } from "../ingest.js";
import { planById } from "../plan/plan-by-id.js";
import { checkIngestInput } from "./check-ingest-input.js";
import { IngestArticleInput } from "./ingest.args.js";
import { ArticleReading } from "./reading.type.js";
import { readSentences } from "./reading.view.js";

@Resolver()
export class ReadingResolver {
  @Query(() => ArticleReading, {
    description:
      "What ingestArticle would learn from an article, sentence by sentence; nothing is saved. Needs the token.",
  })
  async readArticle(
    @Arg("input", () => IngestArticleInput) input: IngestArticleInput,
    @Ctx() { store, read, checkToken }: Context,
  ): Promise<ArticleReading> {
    checkToken();
    if (!read) {
      throw new EntenteError("READING_OFF", "This server reads no articles.", "Ask one that entente serve started.");
    }
    const reading = read(checkIngestInput(input));
    const { id, title, publishedAt, language, text } = reading.article;
    const { known } = await store.read({ known: planById("Article", id, { properties: [], relations: {} }) });
    return {
      articleId: id,
      isKnown: known.rows.length > 0,
      title,
      publishedAt,
      language,
      text,
      counts: countsOf(reading),
      sentences: readSentences(reading),
    };
  }
}
