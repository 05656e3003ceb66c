import { ask } from "../api/ask.js";
import type { ArticleHead, Meeting, Page, Party } from "../api/shapes.js";
import { queryText } from "../queries/query-text.js";

export interface News {
  readonly articles: Page<ArticleHead>;
  readonly held: Page<Meeting>;
  readonly planned: Page<Meeting>;
  readonly topPairs: readonly {
    readonly count: number;
    readonly last: string | null;
    readonly a: Party;
    readonly b: Party;
  }[];
  readonly people: { readonly totalCount: number };
  readonly countries: { readonly totalCount: number };
}

export const loadNews = (asOf: string | null, signal: AbortSignal): Promise<News> =>
  ask<News>(queryText("news"), { asOf }, { signal });
