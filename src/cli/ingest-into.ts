import type { ArticleInput } from "../article/read-article.js";
import { eventOfMeeting } from "../extract/rules/event-of-meeting.js";
import { codeAnew, correct } from "../facts/correct.js";
import type { FactCorrection } from "../facts/correction.js";
import { leaveOut } from "../facts/leave-out.js";
import type { Reading } from "../facts/shapes.js";
import type { GraphStore } from "../graph/store.js";
import { read, save } from "../pipeline.js";
import { countsOf, type Learned } from "../serve/ingest.js";

/** Reads an article and saves what it says, with what somebody corrected and but for the facts found wrong. */
export async function ingestInto(
  store: GraphStore,
  input: ArticleInput & { readonly leaveOut?: readonly string[]; readonly corrections?: readonly FactCorrection[] },
): Promise<Learned & { readonly reading: Reading }> {
  const { corrections = [] } = input;
  const left = leaveOut(correct(read(input), corrections), new Set(input.leaveOut));
  const reading = corrections.length > 0 ? codeAnew(left, eventOfMeeting) : left;
  const { status, newMeetings } = await save(reading, store);
  return { status, newMeetings, articleId: reading.article.id, counts: countsOf(reading), reading };
}
