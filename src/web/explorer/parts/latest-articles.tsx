import type { JSX } from "preact";
import type { Page } from "../api/shapes.js";
import type { ReadIn } from "../data/operations.js";
import { longDate } from "../words.js";
import { Link } from "./link.js";

/** What was read in last, and when. */
export function LatestArticles({ articles: { totalCount, nodes } }: { articles: Page<ReadIn> }): JSX.Element {
  if (totalCount === 0)
    return (
      <p class="empty">
        None yet. <Link to={{ page: "read" }}>Read an article</Link>.
      </p>
    );
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label="Articles">
      <table>
        <thead>
          <tr>
            <th scope="col">Read in (UTC)</th>
            <th scope="col">Article</th>
            <th scope="col">Published</th>
            <th scope="col" class="number">
              Sentences
            </th>
          </tr>
        </thead>
        <tbody>
          {nodes.map(({ id, title, publisher, publishedAt, ingestedAt, sentences }) => (
            <tr key={id}>
              <td class="when">{ingestedAt ? ingestedAt.slice(0, 16).replace("T", " ") : "unknown"}</td>
              <td>
                <Link to={{ id }}>{title ?? "Without a title"}</Link>
                {publisher && <span class="aside"> {publisher}</span>}
              </td>
              <td class="when">{publishedAt ? longDate(publishedAt) : "unknown"}</td>
              <td class="number">{sentences.totalCount}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {totalCount > nodes.length && (
        <p class="aside">
          The {nodes.length} read in last, of {totalCount.toLocaleString("en")}.
        </p>
      )}
    </div>
  );
}
