import { ask } from "../api/ask.js";
import type { Meeting, Page, Place } from "../api/shapes.js";
import { queryText } from "../queries/query-text.js";
import { MOST_MEETINGS } from "./meetings.js";
import { dateFilter, type Range } from "./range.js";

export interface PlaceDetails extends Place {
  readonly meetings: Page<Meeting>;
}

/** @returns null when no place has this id */
export async function loadPlace(id: string, range: Range, signal: AbortSignal): Promise<PlaceDetails | null> {
  const filter = { place: { id: { eq: id } }, ...dateFilter(range) };
  const variables = { id, filter, first: MOST_MEETINGS, asOf: range.asOf };
  const answer = await ask<{ node: Place | null; meetings: Page<Meeting> }>(queryText("place"), variables, { signal });
  return answer.node?.id === undefined ? null : { ...answer.node, meetings: answer.meetings };
}
