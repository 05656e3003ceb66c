import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { useAnswer } from "../api/use-answer.js";
import { loadHealth, loadStock } from "../data/operations.js";
import { Answered } from "../parts/answered.js";
import { HealthTable } from "../parts/health-table.js";
import { Heading } from "../parts/heading.js";
import { LatestArticles } from "../parts/latest-articles.js";
import { RefusedArticles } from "../parts/refused-articles.js";
import { ScoresTable } from "../parts/scores-table.js";
import { StockTable } from "../parts/stock-table.js";

let draws = 0;

/** Whether the server is well, what it has read and what it refused, how well it reads, and what is known only elsewhere. */
export function OperationsPage(): JSX.Element {
  const [round, setRound] = useState(() => ++draws);
  const health = useAnswer(`health ${round}`, loadHealth);
  const stock = useAnswer(`stock ${round}`, loadStock);
  return (
    <>
      <Heading title="Operations" />
      <p class="aside">
        As it was when this page was drawn.{" "}
        <button class="screen-only" onClick={() => setRound(++draws)}>
          Look again
        </button>
      </p>
      <div class="columns operations">
        <div>
          <section aria-labelledby="h-health">
            <h2 id="h-health">Health</h2>
            <Answered answer={health} what="the health of the server">
              {(data) => <HealthTable health={data} />}
            </Answered>
          </section>
          <section aria-labelledby="h-stock">
            <h2 id="h-stock">What it holds</h2>
            <Answered answer={stock} what="the counts">
              {(data) => <StockTable stock={data} />}
            </Answered>
          </section>
        </div>
        <div>
          <section aria-labelledby="h-ingested">
            <h2 id="h-ingested">Read in last</h2>
            <Answered answer={stock} what="the articles">
              {({ articles }) => <LatestArticles articles={articles} />}
            </Answered>
          </section>
          <section aria-labelledby="h-refused">
            <h2 id="h-refused">Not taken in</h2>
            <p class="aside">
              The latest 200 articles that this server refused since it started. What <code>npx entente ingest</code>{" "}
              could not send here was told there.
            </p>
            <RefusedArticles round={round} />
          </section>
          <section aria-labelledby="h-scores">
            <h2 id="h-scores">How well articles are read</h2>
            <ScoresTable />
          </section>
        </div>
      </div>
      <NotHere />
    </>
  );
}

const NotHere = (): JSX.Element => (
  <section aria-labelledby="h-not-here">
    <h2 id="h-not-here">What this page does not show</h2>
    <ul>
      <li>
        <strong>What was left out, and why.</strong> Sentences of which nothing was kept are not listed anywhere.{" "}
        <code>npx entente read --explain FILE</code> says it for one article.
      </li>
      <li>
        <strong>Load, slow queries, errors.</strong> They are not measured; errors are in the server’s log.
      </li>
      <li>
        <strong>Withdrawn articles.</strong> They are gone, with what only they said.
      </li>
    </ul>
    <p class="aside">
      For machines: <a href="health">/health</a> (200 when the store answers, else 503). Everything else here is a query
      of <a href="schema.graphql">the schema</a>.
    </p>
  </section>
);
