import type { GraphStore } from "../graph/store.js";
import type { IngestArticle, ReadArticle } from "./ingest.js";

/** What every resolver gets with a request. */
export interface Context {
  readonly store: GraphStore;
  readonly ingest: IngestArticle;
  /** Undefined where no pipeline is at hand. */
  readonly read: ReadArticle | undefined;
  /** For a query that only the holder of the token may put.
   *  @throws MUTATIONS_OFF, UNAUTHENTICATED */
  readonly checkToken: () => void;
  /** The Authorization header; undefined when there is none. */
  readonly authorization: string | undefined;
  /** Size of the request's body, decoded. */
  readonly bodyBytes: number;
}
