import type { JSX } from "preact";
import type { Evidence } from "../api/shapes.js";
import { useAnswer } from "../api/use-answer.js";
import { loadArticleText } from "../data/article.js";
import { currentView } from "../state/navigation.js";
import { MarkedText } from "./marked-text.js";
import { SourceLine } from "./source-line.js";

const AROUND = 120; // characters of the article before and behind

/** The words that say so, highlighted in their article: `text.slice(start, end)`. */
export function Excerpt({ evidence }: { evidence: Evidence }): JSX.Element {
  const { article, sentence, quote, start, end, rule, confidence } = evidence;
  const { asOf } = currentView();
  const text = useAnswer(article && `text ${article.id} ${asOf ?? ""}`, (signal) =>
    loadArticleText(article?.id ?? "", asOf, signal),
  ).data;
  const [from, to] = text ? windowAround(text, sentence?.start ?? start, sentence?.end ?? end) : [0, 0];
  return (
    <figure class="excerpt">
      <blockquote>
        {text ? (
          <>
            {from > 0 && "… "}
            <MarkedText text={text.slice(from, to)} start={start - from} end={end - from} />
            {to < text.length && " …"}
          </>
        ) : sentence ? (
          <MarkedText text={sentence.text} start={start - sentence.start} end={end - sentence.start} />
        ) : (
          <mark>{quote}</mark>
        )}
      </blockquote>
      <figcaption>
        <SourceLine article={article} mark={[start, end]} />
        <p class="aside">
          {rule === "corrected"
            ? "corrected by a person: read here, but not as the words were read"
            : `read by the rule ${rule}, confidence ${confidence}`}
        </p>
      </figcaption>
    </figure>
  );
}

/** The same words are shown once, even if several rules read them. */
export function onceEach(evidence: readonly Evidence[]): readonly Evidence[] {
  return [...new Map(evidence.map((one) => [`${one.article?.id ?? ""} ${one.start}-${one.end}`, one])).values()];
}

/** Whole words around a sentence. */
function windowAround(text: string, start: number, end: number): readonly [number, number] {
  const before = Math.max(0, start - AROUND);
  const behind = Math.min(text.length, end + AROUND);
  const from = before === 0 ? 0 : text.indexOf(" ", before) + 1;
  const space = text.lastIndexOf(" ", behind);
  return [Math.min(from, start), behind === text.length || space < end ? behind : space];
}
