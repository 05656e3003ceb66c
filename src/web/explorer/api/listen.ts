import { AskError, toAskError } from "./ask-error.js";
import { eventsOf } from "./events-of.js";

/** What a subscription tells of itself. */
export interface Ear<T> {
  /** The server has taken the subscription. */
  onOpen(): void;
  onNews(data: T): void;
  /** It ended, or never began; it is tried again by itself. */
  onLost(error: AskError): void;
}

const RETRY_AFTER = 3_000;
const SILENCE = 40_000; // ms; the server gives a sign of life every 12 s

/** Subscribes by server-sent events, and again whenever that ends.
 *  @returns what ends it for good */
export function listen<T>(query: string, variables: object, ear: Ear<T>): () => void {
  const done = new AbortController();
  let timer = 0;
  const start = async (): Promise<void> => {
    try {
      await follow(query, variables, ear, done.signal);
      throw lost();
    } catch (error) {
      if (done.signal.aborted) return;
      ear.onLost(error instanceof TypeError ? lost() : toAskError(error)); // fetch throws TypeErrors
      timer = window.setTimeout(() => void start(), RETRY_AFTER);
    }
  };
  void start();
  return () => {
    done.abort();
    window.clearTimeout(timer);
  };
}

interface Answer<T> {
  readonly data?: T | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** Ends when the server ends the stream, or gives no sign of life. */
async function follow<T>(query: string, variables: object, ear: Ear<T>, done: AbortSignal): Promise<void> {
  const silent = new AbortController();
  let watch = window.setTimeout(() => silent.abort(), SILENCE);
  try {
    const response = await fetch(new URL("graphql/stream", document.baseURI), {
      method: "POST",
      headers: { "content-type": "application/json", accept: "text/event-stream" },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.any([done, silent.signal]),
    });
    if (!response.ok || !response.body) throw lost();
    ear.onOpen();
    const alive = (): void => {
      window.clearTimeout(watch);
      watch = window.setTimeout(() => silent.abort(), SILENCE);
    };
    for await (const { event, data } of eventsOf(response.body, alive)) {
      if (event !== "next") continue;
      const answer = JSON.parse(data) as Answer<T>;
      const [error] = answer.errors ?? [];
      if (error) throw new AskError(error.extensions?.code ?? "UNKNOWN", error.message, "");
      if (answer.data) ear.onNews(answer.data);
    }
  } catch (error) {
    throw silent.signal.aborted && !done.aborted ? lost() : error;
  } finally {
    window.clearTimeout(watch);
    silent.abort(); // lets go of the connection
  }
}

const lost = (): AskError => new AskError("UNREACHABLE", "The server does not answer.", "It is asked again by itself.");
