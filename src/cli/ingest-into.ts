import type { ArticleInput } from "../article/read-article.js";
import { leaveOut } from "../facts/leave-out.js";
import type { Reading } from "../facts/shapes.js";
import type { GraphStore } from "../graph/store.js";
import { read, save } from "../pipeline.js";
import { countsOf, type Learned } from "../serve/ingest.js";

/** Reads an article and saves what it says, but for the facts that somebody found wrong. */
export async function ingestInto(
  store: GraphStore,
  input: ArticleInput & { readonly leaveOut?: readonly string[] },
): Promise<Learned & { readonly reading: Reading }> {
  const reading = leaveOut(read(input), new Set(input.leaveOut));
  const { status, newMeetings } = await save(reading, store);
  return { status, newMeetings, articleId: reading.article.id, counts: countsOf(reading), reading };
}
