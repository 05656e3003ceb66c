import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { useAnswer } from "../api/use-answer.js";
import { search } from "../data/search.js";
import { Answered } from "../parts/answered.js";
import { Heading } from "../parts/heading.js";
import { HitsList } from "../parts/hits-list.js";
import { count } from "../words.js";

const STEP = 25;

export function SearchPage({ text, asOf }: { text: string; asOf: string | null }): JSX.Element {
  const [first, setFirst] = useState(STEP);
  const answer = useAnswer(text === "" ? null : `search ${first} ${asOf ?? ""} ${text}`, (signal) =>
    search(text, null, first, asOf, signal),
  );
  return (
    <>
      <Heading title={text === "" ? "Search" : `Search: ${text}`} />
      {text === "" && <p class="empty">Type above: a name, a place, or words that somebody said.</p>}
      <Answered answer={answer} what={`what has “${text}” in it`}>
        {({ total, hits }) => (
          <>
            <p role="status">
              {total === 0
                ? `Nothing has “${text}” in its name or text.`
                : `${count(total, "hit")}${total > hits.length ? `, the first ${hits.length} are shown. A longer word finds fewer.` : "."}`}
            </p>
            {total === 0 && (
              <p class="empty">Try fewer words, or the English spelling: names are kept as articles write them.</p>
            )}
            <HitsList hits={hits} />
            {total > hits.length && first < 100 && <button onClick={() => setFirst(first + STEP)}>Show more</button>}
          </>
        )}
      </Answered>
    </>
  );
}
