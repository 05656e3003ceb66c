import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { ArticleDetails } from "../data/article.js";
import { currentView, change } from "../state/navigation.js";
import { listed, STATUS_WORDS } from "../words.js";

interface Span {
  readonly start: number;
  readonly end: number;
  readonly title: string;
}

/** The article as it was stored. The words of facts are underlined; those that the link means are highlighted. */
export function ArticleText({
  article,
  mark,
}: {
  article: ArticleDetails;
  mark: readonly [number, number] | null;
}): JSX.Element {
  const marked = useRef<HTMLElement>(null);
  useEffect(() => marked.current?.scrollIntoView({ block: "center" }), [mark?.join()]);
  const { text } = article;
  const spans = apart(factsOf(article));
  const cuts = [...new Set([0, text.length, ...(mark ?? []), ...spans.flatMap(({ start, end }) => [start, end])])]
    .filter((cut) => cut <= text.length)
    .sort((a, b) => a - b);
  let isFirst = true;
  return (
    <div class="article-text">
      {cuts.slice(0, -1).map((start, index) => {
        const words = text.slice(start, cuts[index + 1]);
        const fact = spans.find((span) => span.start <= start && start < span.end);
        if (mark && mark[0] <= start && start < mark[1]) {
          const ref = isFirst ? marked : undefined;
          isFirst = false;
          return (
            <mark key={start} ref={ref} title={fact?.title}>
              {words}
            </mark>
          );
        }
        if (!fact) return words;
        return (
          <span
            key={start}
            class="fact"
            title={fact.title}
            onClick={() => change({ ...currentView(), mark: [fact.start, fact.end] })}
          >
            {words}
          </span>
        );
      })}
    </div>
  );
}

function factsOf({ id, meetings, statements }: ArticleDetails): Span[] {
  const met = meetings.nodes.flatMap(({ evidence, participants, status }) =>
    evidence
      .filter(({ article }) => article?.id === id)
      .map(({ start, end }) => ({
        start,
        end,
        title: `Meeting (${STATUS_WORDS[status]}): ${listed(participants.map(({ party }) => party.name))}`,
      })),
  );
  const said = statements.nodes.flatMap(({ evidence, speaker, speakerWording }) =>
    evidence.map(({ start, end }) => ({
      start,
      end,
      title: `Said by ${speaker?.party.name ?? speakerWording ?? "?"}`,
    })),
  );
  return [...met, ...said];
}

/** Spans that do not overlap: of two that do, the one that begins first. */
function apart(spans: readonly Span[]): Span[] {
  let free = 0;
  return [...spans]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .filter(({ start, end }) => {
      if (start < free) return false;
      free = end;
      return true;
    });
}
