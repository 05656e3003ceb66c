import { Command } from "commander";
import { detailsOf, withDetailOptions } from "./detail-options.js";
import { filesIn } from "./files-in.js";
import { ingestFiles } from "./ingest-files.js";
import { configOf, withStoreOptions } from "./store-options.js";

const HELP = `
Examples:
  $ entente ingest articles/                      every .txt and .html file in the folder and below
  $ entente ingest a.txt --published-at 2021-10-27 --publisher "The Herald"
  $ NEO4J_URI=neo4j://127.0.0.1:7687 NEO4J_PASSWORD=... entente ingest articles/
What is known about an article may stand beside it: "a.yaml" for "a.txt", with title, url, publisher, publishedAt.
Each article is in whole or not at all, and one that is there already is left as it is: a run can be repeated.
While "entente serve" holds the data folder, this goes through it and needs the server's API_TOKEN.`;

/** `entente ingest`: reads articles into the graph. */
export function ingestCommand(): Command {
  return withStoreOptions(withDetailOptions(new Command("ingest")))
    .description("read articles into the graph")
    .argument("<path...>", "files, folders, or - for standard input")
    .addHelpText("after", HELP)
    .action(async (paths: string[], options: Record<string, unknown>) => {
      const config = configOf(options);
      const files = filesIn(paths);
      const details = detailsOf(options, files);
      const { openDoor } = await import("./door.js"); // late: `--help` and `read` need no store
      const door = await openDoor(config);
      try {
        const { failed } = await ingestFiles(files, details, (input) => door.ingest(input));
        if (failed > 0) process.exitCode = 1;
      } finally {
        await door.close();
      }
    });
}
