import { ask } from "../api/ask.js";
import { AskError } from "../api/ask-error.js";
import type { ArticleHead, Page } from "../api/shapes.js";
import { queryText } from "../queries/query-text.js";

export interface Health {
  readonly status: "ok" | "down";
  readonly engine: string;
  readonly version: string;
  /** By label; absent when the store does not answer. */
  readonly counts?: Readonly<Record<string, number>>;
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

export async function loadLatestArticles(signal: AbortSignal): Promise<Page<ReadIn>> {
  return (await ask<{ articles: Page<ReadIn> }>(queryText("operations"), {}, { signal })).articles;
}
