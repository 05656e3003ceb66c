import type { JSX } from "preact";
import type { Reading } from "../data/reading.js";
import { count, longDate } from "../words.js";
import { ReadSentenceItem, type Judgement } from "./read-sentence-item.js";

/** What would be learned, sentence by sentence. */
export function ReadingView({ reading, ...judgement }: Judgement & { readonly reading: Reading }): JSX.Element {
  const { counts, title, publishedAt, isKnown } = reading;
  const seen = new Set<string>();
  return (
    <section aria-labelledby="h-reading">
      <h2 id="h-reading">What would be learned</h2>
      <p>
        <strong>{title ?? "No title found"}</strong>,{" "}
        {publishedAt ? longDate(publishedAt) : "day of publication unknown"}. {count(counts.people, "person", "people")}
        , {count(counts.meetings, "meeting")}, {count(counts.statements, "statement")}, {count(counts.events, "event")}{" "}
        in {count(counts.sentences, "sentence")}.{isKnown && " This article is in the graph already."}
      </p>
      <p class="aside">
        Untick what is wrong: meetings, statements and events that are unticked are not saved. Or correct it: the date
        and the status of a meeting, the name and the country of a person, where each is first named. An event that
        tells of a corrected meeting follows it when it is saved.
      </p>
      <ol class="reading">
        {reading.sentences.map((sentence) => {
          const fresh = sentence.facts.filter(({ id }) => !seen.has(id) && seen.add(id));
          return <ReadSentenceItem key={sentence.index} sentence={sentence} fresh={fresh} {...judgement} />;
        })}
      </ol>
    </section>
  );
}
