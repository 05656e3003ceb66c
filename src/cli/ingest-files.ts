import type { ArticleDetails } from "../article/front-matter.js";
import type { ArticleInput } from "../article/read-article.js";
import { EntenteError } from "../errors.js";
import type { Ingested } from "../serve/ingest.js";
import { loadArticle } from "./load-article.js";
import { plural } from "./plural.js";
import { openProgress } from "./progress.js";
import { errorLine } from "./report-error.js";

export interface IngestSummary {
  readonly saved: number;
  readonly unchanged: number;
  readonly skipped: number;
  readonly failed: number;
}

/** Ingests one file after the other and says how each went; a file that cannot be read does not stop the run.
 *  @throws EntenteError - the store or the server failed: what is in stays in, and the run can be repeated */
export async function ingestFiles(
  files: readonly string[],
  details: ArticleDetails,
  ingest: (input: ArticleInput) => Promise<Ingested>,
  refused: (error: EntenteError, file: string) => void = () => undefined,
): Promise<IngestSummary> {
  const summary = { saved: 0, unchanged: 0, skipped: 0, failed: 0 };
  const learned: Record<string, number> = {};
  const progress = openProgress(files.length);
  try {
    for (const file of files) {
      try {
        const { status, counts } = await ingest(await loadArticle(file, details));
        summary[status]++;
        if (status === "saved")
          for (const [what, count] of Object.entries(counts)) learned[what] = (learned[what] ?? 0) + count;
        const { people, meetings, statements } = counts;
        const what = [plural(people, "person"), plural(meetings, "meeting"), plural(statements, "statement")].join(
          ", ",
        );
        progress.step(status === "saved" ? `read     ${file} (${what})` : `known    ${file}`);
      } catch (error) {
        if (!(error instanceof EntenteError && /^(ARTICLE|FILE)_/.test(error.code))) throw error;
        const isForeign = error.code === "ARTICLE_NOT_ENGLISH";
        refused(error, file);
        summary[isForeign ? "skipped" : "failed"]++;
        progress.problem(`${isForeign ? "skipped " : "failed  "} ${file}: ${errorLine(error)}`);
      }
    }
  } finally {
    progress.end();
    const done = Object.values(summary).reduce((sum, count) => sum + count, 0);
    if (done > 0) sayWhatCameOf(summary, learned); // also when the store failed half-way: what is in stays in
  }
  return summary;
}

function sayWhatCameOf(
  { saved, unchanged, skipped, failed }: IngestSummary,
  learned: Readonly<Record<string, number>>,
): void {
  const rest = [
    unchanged > 0 ? `${String(unchanged)} known already` : "",
    skipped > 0 ? `${String(skipped)} skipped (not English)` : "",
    failed > 0 ? `${String(failed)} failed` : "",
  ].filter(Boolean);
  console.log([`${plural(saved, "new article")}`, ...rest].join(", ") + ".");
  if (saved === 0) return;
  const count = (key: string, one: string): string => plural(learned[key] ?? 0, one);
  console.log(
    `Learned: ${[count("people", "person"), count("countries", "country"), count("organizations", "organization"), count("meetings", "meeting"), count("statements", "statement")].join(", ")}.`,
  );
}
