import type { JSX } from "preact";
import type { ArticleHead } from "../api/shapes.js";
import { longDate } from "../words.js";
import { Link } from "./link.js";

interface Props {
  readonly article: ArticleHead | null;
  readonly mark?: readonly [number, number];
}

/** Which article, of whom, of when. */
export function SourceLine({ article, mark }: Props): JSX.Element {
  if (!article) return <p class="source">The article was withdrawn.</p>;
  const { id, title, publisher, publishedAt } = article;
  return (
    <p class="source">
      <Link to={{ id, mark: mark ?? null }}>{title ?? "Article without a title"}</Link>
      {publisher && `, ${publisher}`}
      {publishedAt ? `, ${longDate(publishedAt)}` : ", day of publication unknown"}
    </p>
  );
}
