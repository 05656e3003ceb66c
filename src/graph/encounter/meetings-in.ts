import { endsOf } from "../claim/fact-id.js";
import { labelOf } from "../model.js";

/** The meetings that facts speak of: those that are meetings, and those that an edge starts from or leads to.
 *  @param factIds of nodes and edges
 *  @example meetingsIn(["person:a-[PARTICIPATED_IN]->meeting:1", "meeting:1", "RUS"]) // ["meeting:1"] */
export function meetingsIn(factIds: readonly string[]): string[] {
  const ids = factIds.flatMap((factId) => {
    const ends = endsOf(factId);
    return ends ? [ends.from, ends.to] : [factId];
  });
  return [...new Set(ids)].filter((id) => labelOf(id) === "Meeting");
}
