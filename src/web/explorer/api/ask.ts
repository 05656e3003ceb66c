import { AskError } from "./ask-error.js";

interface Body<T> {
  readonly data?: T | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string; readonly next?: string };
  }[];
}

export interface AskOptions {
  readonly token?: string;
  readonly signal?: AbortSignal;
}

/** Puts a query to the server that served the page.
 *  @throws AskError - the server's own words, or that it does not answer */
export async function ask<T>(query: string, variables: object, { token, signal }: AskOptions = {}): Promise<T> {
  const body = await send<T>(JSON.stringify({ query, variables }), token, signal);
  const [error] = body.errors ?? [];
  if (error) {
    const { code = "UNKNOWN", next = "" } = error.extensions ?? {};
    const message = next && error.message.endsWith(next) ? error.message.slice(0, -next.length).trim() : error.message;
    throw new AskError(code, message, next);
  }
  if (body.data) return body.data;
  throw new AskError("NO_ANSWER", "The server sent no answer.", "Ask again.");
}

async function send<T>(body: string, token: string | undefined, signal: AbortSignal | undefined): Promise<Body<T>> {
  const authorization = token ? { authorization: `Bearer ${token}` } : undefined;
  try {
    const response = await fetch(new URL("graphql", document.baseURI), {
      method: "POST",
      headers: { "content-type": "application/json", ...authorization },
      body,
      signal: signal ?? null,
    });
    return (await response.json()) as Body<T>;
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new AskError(
      "UNREACHABLE",
      "The server does not answer. It may be restarting, or this machine is offline.",
      "What you see and typed stays here; it is asked again by itself.",
    );
  }
}
