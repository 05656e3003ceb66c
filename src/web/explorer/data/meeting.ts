import { ask } from "../api/ask.js";
import type { Meeting, Page, Statement } from "../api/shapes.js";
import { queryText } from "../queries/query-text.js";

export interface MeetingDetails extends Meeting {
  readonly partOf: Meeting | null;
  readonly parts: readonly Meeting[];
  readonly statements: Page<Statement>;
}

/** @returns null when no meeting has this id */
export async function loadMeeting(
  id: string,
  asOf: string | null,
  signal: AbortSignal,
): Promise<MeetingDetails | null> {
  const { node } = await ask<{ node: MeetingDetails | null }>(queryText("meeting"), { id, asOf }, { signal });
  return node?.id === undefined ? null : node;
}
