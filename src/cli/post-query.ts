import { EntenteError } from "../errors.js";
import type { Answer } from "./door.js";

/** Sends a query to a server's GraphQL.
 *  @throws SERVER_UNREACHABLE - no answer, or one that is not GraphQL */
export async function postQuery(
  url: string,
  body: { query: string; variables: Readonly<Record<string, unknown>> },
  token: string | null,
): Promise<Answer> {
  try {
    const response = await fetch(`${url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", ...(token ? { authorization: `Bearer ${token}` } : {}) },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(60_000),
    });
    return (await response.json()) as Answer;
  } catch (error) {
    throw new EntenteError(
      "SERVER_UNREACHABLE",
      `The server at ${url} gave no answer (${error instanceof Error ? error.message : String(error)}).`,
      "See whether it still runs, and try again.",
      {},
      503,
    );
  }
}
