import { brokenOffsets } from "./score/broken-offsets.js";
import type { EvalSet } from "./eval-set.js";
import { floorsFile } from "./floors-file.js";
import { GOALS } from "./goals.js";
import type { Measure } from "./measure.js";
import { measurePeer } from "./measure-peer.js";
import { measureSpeed } from "./measure-speed.js";
import { HELP, readOptions, WrongUse, type Options } from "./options.js";
import { peersFile } from "./peers-file.js";
import { scoresFile } from "./scores-file.js";
import { allSets } from "./sets/all-sets.js";
import { entente } from "./systems/entente.js";
import { PEERS } from "./systems/peers/peers.js";
import { table } from "./table.js";

/** `npm run eval`: measures all sets that are here and prints one table. */
function run(options: Options): void {
  const wanted = (id: string) => options.only.length === 0 || options.only.includes(id.replace(/\(.*/, ""));
  const asked = allSets(options.gold).filter(({ id }) => wanted(id));
  const here = asked.filter((set) => set.missing() === null);
  const notes = asked.flatMap((set) => {
    const why = set.missing();
    return why === null ? [] : [`not here: ${set.title} (${why})`];
  });
  if (options.peers) notes.push(...measurePeers(here, wanted("speed")));
  const measures: Measure[] = here.flatMap((set) => set.measure(entente));
  if (here.length > 0) measures.push(brokenOffsets(here));
  if (wanted("speed")) measures.push(...measureSpeed());
  if (options.verbose) for (const line of missesOf(measures)) console.log(line);
  if (options.floors) floorsFile.write(measures);
  if (options.floors || options.scores) scoresFile.write(measures);
  console.log(table(measures, GOALS, peersFile.read()));
  for (const note of notes) console.log(note);
}

/** Measures the peers that are installed here and keeps their figures.
 *  @returns what there is to say of the others */
function measurePeers(sets: readonly EvalSet[], speed: boolean): string[] {
  const known = peersFile.read();
  const measured = PEERS.map((peer) => {
    const before = known.find(({ id }) => id === peer.id);
    const why = peer.missing();
    return why === null
      ? { figures: measurePeer(peer, sets, speed, before) }
      : { figures: before, why: `${peer.name}: ${why}` };
  });
  peersFile.write(measured.flatMap(({ figures }) => figures ?? []));
  return measured.flatMap(({ why }) => (why === undefined ? [] : [`not measured: ${why}`]));
}

const missesOf = (measures: readonly Measure[]): string[] =>
  measures.flatMap(({ set, title, misses }) =>
    misses.length === 0 ? [] : ["", `== ${set}: ${title}`, ...misses.map((miss) => `  ${miss}`)],
  );

try {
  const options = readOptions(process.argv.slice(2));
  if (options.help) process.stdout.write(HELP);
  else run(options);
} catch (error) {
  console.error(error instanceof WrongUse ? `${error.message}\nTry: npm run eval -- --help` : error);
  process.exitCode = error instanceof WrongUse ? 2 : 1;
}
