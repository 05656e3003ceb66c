import type { JSX } from "preact";
import { answered, useAnswer } from "../api/use-answer.js";
import { loadArticle, type ArticleDetails } from "../data/article.js";
import { pictureOfMeetings } from "../data/picture-of-meetings.js";
import { isWithin } from "../data/within-range.js";
import { Answered } from "../parts/answered.js";
import { ArticleText } from "../parts/article-text.js";
import { Board } from "../parts/board.js";
import { Heading } from "../parts/heading.js";
import { UnknownId } from "../parts/unknown-id.js";
import type { View } from "../state/view.js";
import { longDate } from "../words.js";

/** An article as it was stored, and what was read from it. */
export function ArticlePage({ view, id }: { view: View; id: string }): JSX.Element {
  const article = useAnswer(`article ${id} ${view.asOf ?? ""}`, (signal) => loadArticle(id, view.asOf, signal));
  if (article.data === null || article.error?.code === "UNKNOWN_ID") return <UnknownId id={id} />;
  return (
    <Answered answer={article} what="the article">
      {(details) => details && <ArticleView view={view} article={details} />}
    </Answered>
  );
}

function ArticleView({ view, article }: { view: View; article: ArticleDetails }): JSX.Element {
  const title = article.title ?? "Article without a title";
  const meetings = article.meetings.nodes.filter(({ date }) => isWithin(date, view));
  const statements = article.statements.nodes.filter(({ date }) => isWithin(date, view));
  const isCut = meetings.length < article.meetings.nodes.length;
  return (
    <>
      <Heading title={title} />
      <p>
        {article.publisher && `${article.publisher}, `}
        {article.publishedAt ? longDate(article.publishedAt) : "day of publication unknown"}
        {article.url && (
          <>
            {", "}
            <a href={article.url} rel="noreferrer noopener" target="_blank">
              {new URL(article.url).hostname} (leaves this server)
            </a>
          </>
        )}
        {article.ingestedAt && <span class="aside"> read in on {longDate(article.ingestedAt.slice(0, 10))}</span>}
      </p>
      <div class="columns article">
        <section aria-labelledby="h-text" tabIndex={0}>
          <h2 id="h-text">The article</h2>
          <p class="aside">Underlined words say that somebody met, or spoke. Click them to highlight them.</p>
          <ArticleText article={article} mark={view.mark} />
        </section>
        <Board
          title={title}
          view={view}
          network={answered({ picture: pictureOfMeetings(meetings) })}
          meetings={answered({ totalCount: isCut ? meetings.length : article.meetings.totalCount, nodes: meetings })}
          statements={answered({
            totalCount: isCut ? statements.length : article.statements.totalCount,
            nodes: statements,
          })}
        />
      </div>
    </>
  );
}
