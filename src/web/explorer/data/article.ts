import { ask } from "../api/ask.js";
import type { ArticleHead, Meeting, Page, Statement } from "../api/shapes.js";
import { queryText } from "../queries/query-text.js";

export interface ArticleDetails extends ArticleHead {
  readonly text: string;
  readonly language: string;
  readonly ingestedAt: string | null;
  readonly meetings: Page<Meeting>;
  readonly statements: Page<Statement>;
}

interface Answer {
  readonly node: Omit<ArticleDetails, "meetings" | "statements"> | null;
  readonly meetings: Page<Meeting>;
  readonly statements: Page<Statement>;
}

/** @returns null when no article has this id */
export async function loadArticle(
  id: string,
  asOf: string | null,
  signal: AbortSignal,
): Promise<ArticleDetails | null> {
  const { node, meetings, statements } = await ask<Answer>(queryText("article"), { id, asOf }, { signal });
  return node?.text === undefined ? null : { ...node, meetings, statements };
}

/** The text that spans count into; null when the article was withdrawn. */
export async function loadArticleText(id: string, asOf: string | null, signal: AbortSignal): Promise<string | null> {
  const { node } = await ask<{ node: { text?: string } | null }>(queryText("article-text"), { id, asOf }, { signal });
  return node?.text ?? null;
}
