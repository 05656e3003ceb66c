import { useEffect, useState } from "preact/hooks";
import type { AskError } from "../api/ask-error.js";
import { listen } from "../api/listen.js";
import { queryText } from "../queries/query-text.js";

export interface LiveNews {
  /** "back": it was lost for a time, and what came then was not heard. */
  readonly state: "connecting" | "on" | "lost" | "back";
  /** Ids of meetings that came since the page was drawn. */
  readonly fresh: ReadonlySet<string>;
  /** When it was lost, by this machine's clock: "14:03"; null as long as it never was. */
  readonly lostAt: string | null;
  readonly error: AskError | null;
}

const START: LiveNews = { state: "connecting", fresh: new Set(), lostAt: null, error: null };

/** Listens for new meetings while the page is open.
 *  @param round forgets what came before when it grows: it is shown now */
export function useLiveNews(round: number): LiveNews {
  const [news, setNews] = useState(START);
  useEffect(
    () =>
      listen<{ meetingAdded: { id: string } }>(
        queryText("meeting-added"),
        {},
        {
          onOpen: () =>
            setNews((last) => ({ ...last, state: last.state === "connecting" ? "on" : "back", error: null })),
          onNews: ({ meetingAdded: { id } }) => setNews((last) => ({ ...last, fresh: new Set([...last.fresh, id]) })),
          onLost: (error) =>
            setNews((last) => ({
              ...last,
              state: "lost",
              lostAt: last.state === "lost" ? last.lostAt : timeOf(new Date()),
              error,
            })),
        },
      ),
    [],
  );
  useEffect(() => {
    setNews((last) => ({ ...last, fresh: new Set(), state: last.state === "back" ? "on" : last.state }));
  }, [round]);
  return news;
}

const timeOf = (now: Date): string => now.toTimeString().slice(0, 5);
