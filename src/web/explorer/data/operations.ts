import { ask } from "../api/ask.js";
import { AskError } from "../api/ask-error.js";
import type { ArticleHead, Page, Party } from "../api/shapes.js";
import { queryText } from "../queries/query-text.js";

export interface Health {
  readonly status: "ok" | "down";
  readonly engine: string;
  readonly version: string;
  /** By label; absent when the store does not answer. */
  readonly counts?: Readonly<Record<string, number>>;
  /** Open at this moment. */
  readonly subscriptions?: number;
}

export interface ReadIn extends ArticleHead {
  readonly ingestedAt: string | null;
  readonly sentences: { readonly totalCount: number };
}

export async function loadHealth(signal: AbortSignal): Promise<Health> {
  try {
    return (await (await fetch(new URL("health", document.baseURI), { signal })).json()) as Health;
  } catch (error) {
    if (signal.aborted) throw error;
    throw new AskError("UNREACHABLE", "The server does not answer.", "It is asked again by itself.");
  }
}

interface Counted {
  readonly totalCount: number;
}

export interface Stock {
  /** The latest ingested first. */
  readonly articles: Page<ReadIn>;
  readonly undatedArticles: Counted;
  readonly held: Counted;
  readonly planned: Counted;
  readonly cancelled: Counted;
  readonly undatedMeetings: Counted;
  readonly topics: readonly { readonly count: number; readonly topic: Party }[];
}

/** What was read in, and how much there is of what. */
export const loadStock = (signal: AbortSignal): Promise<Stock> => ask<Stock>(queryText("operations"), {}, { signal });
