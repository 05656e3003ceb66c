import { ask } from "../api/ask.js";
import type { Meeting, Page } from "../api/shapes.js";
import { queryText } from "../queries/query-text.js";
import { dateFilter, type Range } from "./range.js";

/** Countries have ISO codes, all others "person:…", "organization:…". */
export const isCountry = (id: string): boolean => !id.includes(":");

/** As many as are drawn at once. */
export const MOST_MEETINGS = 100;

/** Meetings of a party, of whatever status, also those where somebody sat for it; the latest first. */
export async function loadMeetings(of: string, range: Range, signal: AbortSignal): Promise<Page<Meeting>> {
  const self = { id: { eq: of } };
  // Only a country is sat for; asked of others too, every seat of the graph would be looked at.
  const sat = { some: isCountry(of) ? { or: [self, { onBehalfOf: { eq: of } }] } : self };
  const variables = { filter: { participants: sat, ...dateFilter(range) }, first: MOST_MEETINGS, asOf: range.asOf };
  const { meetings } = await ask<{ meetings: Page<Meeting> }>(queryText("meetings-of"), variables, { signal });
  return meetings;
}
