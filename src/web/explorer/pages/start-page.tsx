import type { JSX } from "preact";
import { useAnswer } from "../api/use-answer.js";
import type { Meeting } from "../api/shapes.js";
import { loadNews, type News } from "../data/news.js";
import { Answered } from "../parts/answered.js";
import { Heading } from "../parts/heading.js";
import { Link } from "../parts/link.js";
import { MeetingHead } from "../parts/meeting-head.js";
import { PartyLink } from "../parts/party-link.js";
import { SearchBox } from "../parts/search-box.js";
import { SourceLine } from "../parts/source-line.js";
import { count, longDate } from "../words.js";

export function StartPage(): JSX.Element {
  const news = useAnswer("news", loadNews);
  return (
    <div class="start">
      <Heading title="Who met whom, and which sentence says so" />
      <SearchBox />
      <Answered answer={news} what="what is new">
        {(data) => (data.articles.totalCount === 0 ? <NothingYet /> : <WhatIsNew news={data} />)}
      </Answered>
    </div>
  );
}

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

const NothingYet = (): JSX.Element => (
  <div class="empty">
    <p>No article has been read yet.</p>
    <p>
      <Link to={{ page: "read" }}>Read one here</Link>, or on the command line: <code>npx entente ingest FOLDER</code>
    </p>
  </div>
);
