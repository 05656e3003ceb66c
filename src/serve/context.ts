import type { GraphStore } from "../graph/store.js";
import type { IngestArticle, ReadArticle } from "./ingest.js";
import type { Announcements } from "./live/announcements.js";
import type { Refusals } from "./refusal/refusals.js";

/** What every resolver gets with a request. */
export interface Context {
  /** Its questions end when the client is gone, and when the request has taken too long. */
  readonly store: GraphStore;
  readonly ingest: IngestArticle;
  /** Undefined where no pipeline is at hand. */
  readonly read: ReadArticle | undefined;
  /** For a query that only the holder of the token may put.
   *  @throws MUTATIONS_OFF, UNAUTHENTICATED */
  readonly checkToken: () => void;
  readonly live: Announcements;
  readonly refusals: Refusals;
  /** Milliseconds that a query may take; for a subscription, that each of its events may take. */
  readonly timeLimit: number;
  /** The Authorization header; undefined when there is none. */
  readonly authorization: string | undefined;
  /** Size of the request's body, decoded. */
  readonly bodyBytes: number;
}

/** Makes the context of a request.
 *  @param signal aborted when the client is gone */
export type ContextOf = (request: Pick<Context, "authorization" | "bodyBytes">, signal: AbortSignal) => Context;
