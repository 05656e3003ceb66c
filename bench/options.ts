import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { questions } from "./questions/questions.js";

export const HELP = `Measures how fast Entente answers, side by side with hand-written Cypher, @neo4j/graphql and DataLoader
resolvers, on graphs of three sizes. Starts the Neo4j servers that it needs, and ends them.

  npm run bench -- [options]

  --quick           graphs of 200, 2,000 and 20,000 meetings instead of 2,000, 20,000 and 200,000; under five minutes
  --scales LIST     only these sizes, such as 1,10 (of 1, 10, 100)
  --only TEXT       only questions with this text in their name
  --rows FOLDER     who meets whom is taken from ICEWS event rows (*.tsv: subject, relation, object, date), not invented
  --json FILE       also writes the ratios and the machine to FILE
  --results FILE    where the page with all figures goes; bench/results.md when not given
  --help            this text

Needs a JDK and Maven, as npm run neo4j does. The page says what each ratio is and which goal it has.
`;

export interface Options {
  readonly quick: boolean;
  readonly scales: readonly number[];
  readonly only: string;
  readonly rows: string | null;
  readonly json: string | null;
  readonly results: string;
}

const flags = {
  quick: { type: "boolean", default: false },
  scales: { type: "string", default: "1,10,100" },
  only: { type: "string", default: "" },
  rows: { type: "string" },
  json: { type: "string" },
  results: { type: "string", default: "bench/results.md" },
  help: { type: "boolean", short: "h", default: false },
} as const;

/** @returns null when only help is asked for
 *  @throws Error - a wrong flag; the message says what would be right */
export function readOptions(args: readonly string[]): Options | null {
  const { help, rows = null, json = null, ...values } = parseArgs({ args: [...args], options: flags }).values;
  if (help) return null;
  const scales = values.scales.split(",").map(Number);
  const wrong = scales.find((scale) => ![1, 10, 100].includes(scale));
  if (wrong !== undefined) throw new Error(`--scales ${values.scales}: take from 1, 10 and 100, as in --scales 1,10.`);
  if (!questions.some(({ name }) => name.includes(values.only)))
    throw new Error(
      `--only ${values.only}: no question is called so. There are: ${questions.map(({ name }) => name).join(", ")}.`,
    );
  if (rows !== null && !existsSync(rows)) throw new Error(`--rows ${rows}: there is no such folder. Leave it out.`);
  return { ...values, scales: [...new Set(scales)].sort((a, b) => a - b), rows, json };
}
