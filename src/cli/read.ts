import { Command } from "commander";
import { explain } from "../extract/explain.js";
import { read } from "../pipeline.js";
import { detailsOf, withDetailOptions } from "./detail-options.js";
import { explanationText } from "./explanation-text.js";
import { filesIn } from "./files-in.js";
import { loadArticle } from "./load-article.js";
import { readingJson } from "./reading-json.js";
import { readingText } from "./reading-text.js";
import { errorLine } from "./report-error.js";

const HELP = `
Examples:
  $ entente read seed-scripts/articles/000_8feae248e75d8a5e.txt
  $ entente read page.html --json | jq '.meetings[] | select(.status == "held")'
  $ entente read --explain page.html                    every sentence: who is meant, which rule read it or why it did not
  $ pbpaste | entente read - --published-at 2021-10-27
With --json one object is printed; with many files one a line, each with "file". Offsets count UTF-16 units into article.body.`;

/** `entente read`: prints what articles say and writes nothing. */
export function readCommand(): Command {
  return withDetailOptions(new Command("read"))
    .description("print what an article says: who met whom, where, when, who said what; nothing is written")
    .argument("<file...>", "a .txt or .html file, a folder of them, or - for standard input")
    .option("--json", "print JSON")
    .option("--explain", "print each sentence with what was found in it, by which rule, and why other rules left it")
    .addHelpText("after", HELP)
    .action(async (paths: string[], options: Record<string, unknown>) => {
      const files = filesIn(paths);
      const details = detailsOf(options, files);
      const isMany = files.length > 1;
      for (const file of files) {
        try {
          const reading = read(await loadArticle(file, details));
          if (options.json === true) {
            const json = readingJson(reading);
            console.log(JSON.stringify(isMany ? { file, ...json } : json, null, isMany ? undefined : 1));
          } else if (options.explain === true) {
            console.log(explanationText(reading, explain(reading.article, reading.sentences)));
          } else {
            console.log(isMany ? `== ${file}\n${readingText(reading)}\n` : readingText(reading));
          }
        } catch (error) {
          if (!isMany) throw error;
          console.error(`${file}: ${errorLine(error)}`);
          process.exitCode = 1;
        }
      }
    });
}
