import type { JSX } from "preact";
import type { ReadFact, Reading, ReadSentence } from "../data/reading.js";
import { count, listed, longDate, plain, STATUS_WORDS } from "../words.js";

interface Props {
  readonly reading: Reading;
  /** Ids of facts that were found wrong. */
  readonly wrong: ReadonlySet<string>;
  onToggle(id: string): void;
}

/** What would be learned, sentence by sentence. */
export function ReadingView({ reading, wrong, onToggle }: Props): JSX.Element {
  const { counts, title, publishedAt, isKnown } = reading;
  return (
    <section aria-labelledby="h-reading">
      <h2 id="h-reading">What would be learned</h2>
      <p>
        <strong>{title ?? "No title found"}</strong>,{" "}
        {publishedAt ? longDate(publishedAt) : "day of publication unknown"}. {count(counts.people, "person", "people")}
        , {count(counts.meetings, "meeting")}, {count(counts.statements, "statement")}, {count(counts.events, "event")}{" "}
        in {count(counts.sentences, "sentence")}.{isKnown && " This article is in the graph already."}
      </p>
      <p class="aside">Untick what is wrong: meetings, statements and events that are unticked are not saved.</p>
      <ol class="reading">
        {reading.sentences.map((sentence) => (
          <SentenceItem key={sentence.index} sentence={sentence} wrong={wrong} onToggle={onToggle} />
        ))}
      </ol>
    </section>
  );
}

interface ItemProps extends Pick<Props, "wrong" | "onToggle"> {
  readonly sentence: ReadSentence;
}

function SentenceItem({ sentence, wrong, onToggle }: ItemProps): JSX.Element {
  const told = sentence.facts.filter(({ canBeLeftOut }) => canBeLeftOut);
  const named = new Map(sentence.facts.filter(({ canBeLeftOut }) => !canBeLeftOut).map((fact) => [fact.id, fact]));
  return (
    <li>
      <p>{sentence.text}</p>
      {told.length > 0 && (
        <ul class="bare">
          {told.map((fact) => (
            <li key={fact.id}>
              <label
                class={wrong.has(fact.id) ? "wrong" : undefined}
                title={`${fact.rule}, confidence ${fact.confidence}`}
              >
                <input type="checkbox" checked={!wrong.has(fact.id)} onChange={() => onToggle(fact.id)} />
                <strong>{plain(fact.kind)}</strong> {tell(fact)}
              </label>
            </li>
          ))}
        </ul>
      )}
      {named.size > 0 && (
        <p class="aside">
          Names{" "}
          {[...named.values()]
            .map(({ parties, detail, kind }) => `${parties.join()} (${detail ?? plain(kind)})`)
            .join("; ")}
        </p>
      )}
    </li>
  );
}

function tell({ kind, parties, recipients, detail, status, date, place }: ReadFact): string {
  const who = `${listed(parties) || "somebody"}${recipients.length > 0 ? ` → ${listed(recipients)}` : ""}`;
  const words = kind === "STATEMENT" ? `“${(detail ?? "").replace(/,$/, "")}”` : detail?.replace("-", " ");
  const rest = [words, status && STATUS_WORDS[status], date ? longDate(date) : null, place];
  return [who, ...rest].filter(Boolean).join(", ");
}
