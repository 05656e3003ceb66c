import { endsOf } from "../claim/fact-id.js";
import type { Properties } from "../fold.js";

/** What a node or edge is found by, which no claim speaks of. */
export function identityOf(factId: string): Properties {
  return endsOf(factId) ? { factId } : { id: factId };
}
