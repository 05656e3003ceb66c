import type { JSX } from "preact";
import { useAnswer } from "../api/use-answer.js";
import { loadHealth, loadLatestArticles, type Health } from "../data/operations.js";
import { Answered } from "../parts/answered.js";
import { Heading } from "../parts/heading.js";
import { Link } from "../parts/link.js";
import { longDate } from "../words.js";

/** Whether the server is well, and what it has read. */
export function OperationsPage(): JSX.Element {
  const health = useAnswer("health", loadHealth);
  const articles = useAnswer("latest articles", loadLatestArticles);
  return (
    <>
      <Heading title="Operations" />
      <div class="columns">
        <section aria-labelledby="h-health">
          <h2 id="h-health">Health</h2>
          <Answered answer={health} what="the health of the server">
            {(data) => <HealthTable health={data} />}
          </Answered>
          <p class="aside">
            The same for machines at <a href="health">/health</a>. How well articles are read is measured by{" "}
            <code>npm run eval</code>; why a sentence was read as it was, or left, says{" "}
            <code>npx entente read --explain</code>.
          </p>
        </section>
        <section aria-labelledby="h-ingested">
          <h2 id="h-ingested">Read in last</h2>
          <Answered answer={articles} what="the articles">
            {({ totalCount, nodes }) =>
              totalCount === 0 ? (
                <p class="empty">
                  None yet. <Link to={{ page: "read" }}>Read an article</Link>.
                </p>
              ) : (
                <div class="scroll" tabIndex={0} role="region" aria-label="Articles">
                  <table>
                    <thead>
                      <tr>
                        <th scope="col">Published</th>
                        <th scope="col">Article</th>
                        <th scope="col" class="number">
                          Sentences
                        </th>
                        <th scope="col">Read in</th>
                      </tr>
                    </thead>
                    <tbody>
                      {nodes.map(({ id, title, publishedAt, ingestedAt, sentences }) => (
                        <tr key={id}>
                          <td>{publishedAt ? longDate(publishedAt) : "unknown"}</td>
                          <td>
                            <Link to={{ id }}>{title ?? "Without a title"}</Link>
                          </td>
                          <td class="number">{sentences.totalCount}</td>
                          <td>{ingestedAt ? ingestedAt.slice(0, 16).replace("T", " ") : ""}</td>
                        </tr>
                      ))}
                    </tbody>
                  </table>
                  {totalCount > nodes.length && (
                    <p class="aside">
                      The {nodes.length} published last, of {totalCount.toLocaleString("en")}.
                    </p>
                  )}
                </div>
              )
            }
          </Answered>
        </section>
      </div>
    </>
  );
}

const HealthTable = ({ health }: { health: Health }): JSX.Element => (
  <table>
    <tbody>
      <tr>
        <th scope="row">Store</th>
        <td>
          {health.engine}, {health.status === "ok" ? "answers" : "does not answer: see the server's log"}
        </td>
      </tr>
      <tr>
        <th scope="row">Version</th>
        <td>{health.version}</td>
      </tr>
      {Object.entries(health.counts ?? {}).map(([label, number]) => (
        <tr key={label}>
          <th scope="row">{label}</th>
          <td>{number.toLocaleString("en")}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
