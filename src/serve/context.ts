import type { GraphStore } from "../graph/store.js";
import type { IngestArticle } from "./ingest.js";

/** What every resolver gets with a request. */
export interface Context {
  readonly store: GraphStore;
  readonly ingest: IngestArticle;
  /** The Authorization header; undefined when there is none. */
  readonly authorization: string | undefined;
  /** Size of the request's body, decoded. */
  readonly bodyBytes: number;
}
