import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { useAnswer } from "../api/use-answer.js";
import type { Meeting } from "../api/shapes.js";
import { useLiveNews } from "../data/live.js";
import { loadNews, type News } from "../data/news.js";
import { Answered } from "../parts/answered.js";
import { Heading } from "../parts/heading.js";
import { Link } from "../parts/link.js";
import { LiveBar } from "../parts/live-bar.js";
import { MeetingHead } from "../parts/meeting-head.js";
import { PartyLink } from "../parts/party-link.js";
import { SearchBox } from "../parts/search-box.js";
import { SourceLine } from "../parts/source-line.js";
import { count, longDate } from "../words.js";

let draws = 0;

/** What is new. Each time it is opened it is asked anew; what comes in meanwhile is announced, and shown on demand. */
export function StartPage({ asOf }: { asOf: string | null }): JSX.Element {
  const [round, setRound] = useState(() => ++draws);
  const news = useAnswer(`news ${asOf ?? ""} ${round}`, (signal) => loadNews(asOf, signal));
  return (
    <div class="start">
      <Heading title="Who met whom, and which sentence says so" />
      <SearchBox />
      {asOf === null && <Live round={round} onShow={() => setRound(++draws)} />}
      <Answered answer={news} what="what is new">
        {(data) => (data.articles.totalCount === 0 ? <NothingYet asOf={asOf} /> : <WhatIsNew news={data} />)}
      </Answered>
    </div>
  );
}

const Live = ({ round, onShow }: { round: number; onShow: () => void }): JSX.Element => (
  <LiveBar news={useLiveNews(round)} onShow={onShow} />
);

const WhatIsNew = ({ news }: { news: News }): JSX.Element => (
  <>
    <p class="aside">
      {count(news.articles.totalCount, "article")}, {count(news.held.totalCount, "dated meeting")} held,{" "}
      {count(news.people.totalCount, "person", "people")}, {count(news.countries.totalCount, "country", "countries")}.
    </p>
    <div class="columns three">
      <section aria-labelledby="h-held">
        <h2 id="h-held">Latest meetings</h2>
        <MeetingsList meetings={news.held.nodes} nothing="No meeting with a date is known yet." />
      </section>
      <section aria-labelledby="h-planned">
        <h2 id="h-planned">Planned</h2>
        <MeetingsList meetings={news.planned.nodes} nothing="No article speaks of a meeting to come." />
      </section>
      <section aria-labelledby="h-articles">
        <h2 id="h-articles">Latest articles</h2>
        <ul class="bare">
          {news.articles.nodes.map((article) => (
            <li key={article.id}>
              <SourceLine article={article} />
            </li>
          ))}
        </ul>
        <h2>Met most often</h2>
        <ul class="bare">
          {news.topPairs.map(({ a, b, count: meetings, last }) => (
            <li key={`${a.id} ${b.id}`}>
              <PartyLink party={a} isBare /> and <PartyLink party={b} isBare />{" "}
              <span class="aside">
                <Link to={{ id: a.id, other: b.id }}>{count(meetings, "meeting")}</Link>
                {last && `, last ${longDate(last)}`}
              </span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  </>
);

function MeetingsList({ meetings, nothing }: { meetings: readonly Meeting[]; nothing: string }): JSX.Element {
  if (meetings.length === 0) return <p class="empty">{nothing}</p>;
  return (
    <ul class="bare">
      {meetings.map((meeting) => (
        <li key={meeting.id}>
          <ul class="inline">
            {meeting.participants.map(({ party }) => (
              <li key={party.id}>
                <PartyLink party={party} isBare />
              </li>
            ))}
          </ul>
          <MeetingHead meeting={meeting} />
        </li>
      ))}
    </ul>
  );
}

const NothingYet = ({ asOf }: { asOf: string | null }): JSX.Element => (
  <div class="empty">
    <p>{asOf === null ? "No article has been read yet." : "No article was known by then."}</p>
    <p>
      <Link to={{ page: "read" }}>Read one here</Link>, or on the command line: <code>npx entente ingest FOLDER</code>
    </p>
  </div>
);
