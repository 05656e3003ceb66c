import { ask } from "../api/ask.js";
import type { Meeting, Page } from "../api/shapes.js";
import { queryText } from "../queries/query-text.js";
import { dateFilter, type Range } from "./range.js";

/** As many as are drawn at once. */
export const MOST_MEETINGS = 100;

/** Meetings of a party, of whatever status, also those where somebody sat for it; the latest first. */
export async function loadMeetings(of: string, range: Range, signal: AbortSignal): Promise<Page<Meeting>> {
  const sat = { some: { or: [{ id: { eq: of } }, { onBehalfOf: { eq: of } }] } };
  const variables = { filter: { participants: sat, ...dateFilter(range) }, first: MOST_MEETINGS };
  const { meetings } = await ask<{ meetings: Page<Meeting> }>(queryText("meetings-of"), variables, { signal });
  return meetings;
}
