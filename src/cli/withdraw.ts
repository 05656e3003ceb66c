import { Command } from "commander";
import { EntenteError } from "../errors.js";
import { configOf, withStoreOptions } from "./store-options.js";

const HELP = `
Example:
  $ entente ask '{ articles { nodes { id title } } }'
  $ entente withdraw article:7b42c641beab91f0a9a64c69`;

/** `entente withdraw`: takes an article back, and with it what only it said. */
export function withdrawCommand(): Command {
  return withStoreOptions(new Command("withdraw"))
    .description("take an article back, with everything that only it supports")
    .argument("<id>", 'id of the article: "article:..."')
    .addHelpText("after", HELP)
    .action(async (id: string, options: Record<string, unknown>) => {
      const { openDoor } = await import("./door.js"); // late: `--help` and `read` need no store
      const door = await openDoor(configOf(options));
      try {
        if (!(await door.withdraw(id))) {
          throw new EntenteError(
            "NOT_FOUND",
            `There is no article "${id}".`,
            "List the ids with: entente ask '{ articles { nodes { id title } } }'",
          );
        }
        console.log(`Withdrew ${id} and what only it supported.`);
      } finally {
        await door.close();
      }
    });
}
