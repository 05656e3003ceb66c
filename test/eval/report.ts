import { brokenOffsets } from "./score/broken-offsets.js";
import type { EvalSet } from "./eval-set.js";
import { GOALS } from "./goals.js";
import type { Measure } from "./measure.js";
import { measureSpeed } from "./measure-speed.js";
import { HELP, readOptions, type Options } from "./options.js";
import { articles } from "./sets/articles.js";
import { gsr } from "./sets/gsr.js";
import { gum } from "./sets/gum.js";
import { polnear } from "./sets/polnear.js";
import { entente } from "./systems/entente.js";
import { table } from "./table.js";

/** `npm run eval`: measures all sets that are here and prints one table. */
function run(options: Options): void {
  const wanted = (id: string) => options.only.length === 0 || options.only.includes(id.replace(/\(.*/, ""));
  const sets: EvalSet[] = [articles(), ...options.gold.map((folder) => articles(folder)), gum, polnear, gsr];
  const asked = sets.filter(({ id }) => wanted(id));
  const here = asked.filter((set) => set.missing() === null);
  const measures: Measure[] = here.flatMap((set) => set.measure(entente));
  measures.push(brokenOffsets(here.flatMap((set) => set.readings())));
  if (wanted("speed")) measures.push(...measureSpeed());
  if (options.verbose) for (const line of missesOf(measures)) console.log(line);
  console.log(table(measures, GOALS, []));
  for (const set of asked) {
    const why = set.missing();
    if (why !== null) console.log(`not here: ${set.title} (${why})`);
  }
}

const missesOf = (measures: readonly Measure[]): string[] =>
  measures.flatMap(({ set, title, misses }) =>
    misses.length === 0 ? [] : ["", `== ${set}: ${title}`, ...misses.map((miss) => `  ${miss}`)],
  );

const options = readOptions(process.argv.slice(2));
if (options.help) process.stdout.write(HELP);
else run(options);
