import { parseArgs } from "node:util";

export interface Options {
  /** Ids of sets; empty for all. */
  readonly only: readonly string[];
  /** Further folders of articles with gold. */
  readonly gold: readonly string[];
  readonly verbose: boolean;
  readonly peers: boolean;
  readonly floors: boolean;
  readonly scores: boolean;
  readonly help: boolean;
}

export const HELP = `Measures how well articles are read, against gold; test/eval/README.md says what is matched, by which rule.

  npm run eval -- [options]

  --only SET     articles, gum, polnear, gsr, speed; may be given more than once
  --gold DIR     a further folder of articles with gold beside them; may be given more than once
  --verbose      list what was missed and what was wrong, where it may be shown
  --peers        run the peers through the same scorers and write their figures to test/eval/peers.json
  --floors       set the floors that the tests hold, in test/eval/floors.json, a little under what is measured
  --scores       write what is measured to the operations page; --floors does so, too
  --help         this text

Gold that may not enter the project is read from ../shared/eval, or from EVAL_SHARED, where it is there.
`;

/** An option that there is not, or a set. */
export class WrongUse extends Error {}

const SETS = ["articles", "gum", "polnear", "gsr", "speed"];

/** @throws WrongUse */
export function readOptions(words: readonly string[]): Options {
  const options = parse(words);
  for (const set of options.only)
    if (!SETS.includes(set)) throw new WrongUse(`There is no set "${set}": there are ${SETS.join(", ")}.`);
  return options;
}

function parse(words: readonly string[]): Options {
  try {
    return parseArgs({
      args: [...words],
      options: {
        only: { type: "string", multiple: true, default: [] },
        gold: { type: "string", multiple: true, default: [] },
        verbose: { type: "boolean", default: false },
        peers: { type: "boolean", default: false },
        floors: { type: "boolean", default: false },
        scores: { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
      },
    }).values;
  } catch (error) {
    throw new WrongUse((error as Error).message);
  }
}
