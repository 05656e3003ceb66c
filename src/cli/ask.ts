import { existsSync } from "node:fs";
import { Command } from "commander";
import { decode } from "../article/decode.js";
import { EntenteError } from "../errors.js";
import { loadArticle, readFile } from "./load-article.js";
import { configOf, withStoreOptions } from "./store-options.js";

const HELP = `
Examples:
  $ entente ask '{ articles { nodes { id title publishedAt } } }'
  $ entente ask schema/examples/who-met-whom.graphql
  $ entente ask query.graphql --variables '{"city": "Moscow"}'
The answer is printed as JSON; the exit code is 1 when it holds errors. "entente schema" prints what can be asked.`;

/** `entente ask`: puts a GraphQL query to the graph. */
export function askCommand(): Command {
  return withStoreOptions(new Command("ask"))
    .description("ask the graph a GraphQL query")
    .argument("<query>", "the query itself, a .graphql file, or - for standard input")
    .option("--variables <json>", "the query's variables, as a JSON object")
    .addHelpText("after", HELP)
    .action(async (query: string, options: Record<string, unknown>) => {
      const config = configOf(options);
      const variables = variablesOf(options.variables);
      const text = await queryText(query);
      const { openDoor } = await import("./door.js"); // late: `--help` and `read` need no store
      const door = await openDoor(config);
      try {
        const answer = await door.ask(text, variables);
        console.log(JSON.stringify(answer, null, 2));
        if (answer.errors) process.exitCode = 1;
      } finally {
        await door.close();
      }
    });
}

async function queryText(given: string): Promise<string> {
  if (given === "-") return (await loadArticle("-", {})).content as string;
  const isFile = /\.(graphql|gql)$/.test(given) || (!given.includes("{") && existsSync(given));
  return isFile ? decode(readFile(given), given) : given;
}

function variablesOf(given: unknown): Record<string, unknown> {
  if (given === undefined) return {};
  try {
    const value: unknown = JSON.parse(String(given));
    if (value !== null && typeof value === "object" && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    // said below, like every other value that is no object
  }
  throw new EntenteError(
    "USAGE",
    `--variables ${String(given)} is not a JSON object.`,
    `Write it as '{"name": "value"}'.`,
  );
}
