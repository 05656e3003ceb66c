import type { Command } from "commander";
import type { ArticleDetails } from "../article/front-matter.js";
import { EntenteError } from "../errors.js";

/** Gives a command the options that say what is known about an article. */
export function withDetailOptions(command: Command): Command {
  return command
    .option("--published-at <day>", 'day of publication, "2021-10-27": "on Wednesday" is counted from it')
    .option("--title <text>", "title, where it cannot be found in the text")
    .option("--url <address>", "address of the article's page")
    .option("--publisher <name>", "who published it");
}

/** Takes the details from a command's options.
 *  @throws USAGE - a title or an address for more than one file */
export function detailsOf(options: Readonly<Record<string, unknown>>, files: readonly string[]): ArticleDetails {
  const details: Record<string, string> = {};
  for (const key of ["publishedAt", "title", "url", "publisher"]) {
    if (typeof options[key] === "string") details[key] = options[key];
  }
  const single = details.title !== undefined ? "--title" : details.url !== undefined ? "--url" : null;
  if (single && files.length > 1) {
    throw new EntenteError(
      "USAGE",
      `${single} is about one article, and ${String(files.length)} files were given.`,
      'Put it into a .yaml file beside each, for example "a.yaml" for "a.txt".',
    );
  }
  return details;
}
