import { ask } from "../api/ask.js";
import { forTyper } from "../api/for-typer.js";
import { toAskError } from "../api/ask-error.js";
import { queryText } from "../queries/query-text.js";

export interface Refused {
  readonly at: string;
  readonly code: string;
  readonly message: string;
  readonly next: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly file: string | null;
  readonly begins: string;
}

/** As many as the server keeps. */
const MOST = 200;

/** The articles that were not taken in, the latest first.
 *  @throws AskError - for whoever typed the token */
export async function loadRefused(token: string, signal: AbortSignal): Promise<readonly Refused[]> {
  try {
    const query = queryText("refused-articles");
    return (await ask<{ refusedArticles: Refused[] }>(query, { first: MOST }, { token, signal })).refusedArticles;
  } catch (error) {
    throw forTyper(toAskError(error));
  }
}
