import type { ArticleInput } from "../article/read-article.js";
import type { GraphStore } from "../graph/store.js";
import type { Ingested } from "../serve/ingest.js";
import type { Refusals } from "../serve/refusal/refusals.js";
import { filesIn } from "./files-in.js";
import { ingestFiles } from "./ingest-files.js";
import { ingestInto } from "./ingest-into.js";
import { meetingLine } from "./meeting-line.js";

/** Reads the seed articles and tells each meeting that they say was held, with the sentence.
 *  @param refusals is told of those that cannot be read */
export async function seedStore(store: GraphStore, folder: string, refusals: Refusals): Promise<void> {
  const files = filesIn([folder]);
  const told: string[] = [];
  const ingest = async (input: ArticleInput): Promise<Ingested> => {
    const { reading, ...ingested } = await ingestInto(store, input);
    if (ingested.status === "saved") {
      for (const meeting of reading.facts.meetings.filter(({ status }) => status === "held")) {
        const sentence = reading.sentences[meeting.evidence[0]?.sentence ?? -1];
        const words = sentence ? `\n    "${reading.article.text.slice(sentence.start, sentence.end)}"` : "";
        told.push(`  ${meetingLine(meeting, reading.facts)}${words}`);
      }
    }
    return ingested;
  };
  const { saved, failed } = await ingestFiles(files, {}, ingest, (error, file) => refusals.note(error, { file }));
  if (told.length > 0) console.log(`\nWho met whom:\n${told.slice(0, 10).join("\n")}`);
  if (told.length > 10) console.log(`  and ${String(told.length - 10)} more meetings; ask the playground.`);
  if (saved === 0 && failed === 0) console.log(`Nothing new in ${folder}.`);
}
