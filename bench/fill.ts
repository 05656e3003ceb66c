import { existsSync, renameSync } from "node:fs";
import type { ArticleChange } from "../src/graph/claims.js";
import type { Properties } from "../src/graph/fold.js";
import { openEmbedded } from "../src/graph/embedded/open-embedded.js";
import { Engine } from "../src/graph/embedded/engine.js";
import { graphChunks, type GraphChunk } from "./load/graph-chunks.js";
import { loadByCypher } from "./load/load-by-cypher.js";
import { writeAllTies } from "./load/write-all-ties.js";
import { landsFor } from "./world/people.js";
import { randomFrom } from "./world/random.js";
import { inventedTalks } from "./world/talks.js";
import { articles } from "./world/tellings.js";

/** Fills an embedded store to look at with the explorer, and leaves it. Telling a hundred thousand articles takes long: so
 *  the talks of some are held again in other years, as meetings without evidence.
 *  BENCH_MAIN=fill.ts node bench/run.js FOLDER [ARTICLES] [TIMES] [SECONDS]
 *  SECONDS is after how many it stops to add meetings; the people are those of a graph of 250,000 meetings: 5,000. */
const [folder = "", told = "8000", times = "12", seconds = "300"] = process.argv.slice(2);
if (folder === "" || existsSync(folder)) throw new Error(`Name a folder that is not there yet; "${folder}" is none.`);

const OF_TEXT = /^(statement|event|article|sentence|assertion):/;
const lean = (change: ArticleChange): ArticleChange => ({
  ...change,
  sentences: change.sentences.slice(0, 1),
  nodes: change.nodes.filter(({ id }) => !OF_TEXT.test(id)),
  edges: change.edges.filter(({ from, to }) => !OF_TEXT.test(from) && !OF_TEXT.test(to)),
});
function* changes(): Generator<ArticleChange> {
  const talks = inventedTalks(landsFor(250_000), randomFrom(20_260_101));
  for (const one of articles(Number(told), talks)) yield lean(one);
}

/** The same meetings in other years. */
function again({ nodes, edges }: GraphChunk, time: number): GraphChunk {
  const other = (id: string): string => id.replace(/meeting:[^>~-]+/, (meeting) => `${meeting}${time}`);
  const later = (row: Properties): Properties => {
    const { date } = row;
    if (typeof date !== "string") return { ...row, id: other(String(row["id"])) };
    const year = 1990 + ((Number(date.slice(0, 4)) - 1990 + 3 * time) % 36);
    return { ...row, id: other(String(row["id"])), date: `${year}${date.slice(4)}` };
  };
  const ofMeetings = [...edges].filter(([kind]) => /^Meeting|Meeting$/.test(kind));
  return {
    nodes: new Map([["Meeting", (nodes.get("Meeting") ?? []).map(later)]]),
    edges: new Map(
      ofMeetings.map(([kind, rows]) => [
        kind,
        rows.map(({ from, to, properties }) => ({
          from: other(from),
          to: other(to),
          properties: { ...properties, factId: other(String(properties["factId"])) },
        })),
      ]),
    ),
  };
}

const began = performance.now();
const elapsed = (): number => (performance.now() - began) / 1000;
const say = (what: string): void => console.log(`${elapsed().toFixed(0)} s  ${what}`);
const part = `${folder}.part`;
await (await openEmbedded(part)).close(); // tells it the schema
const engine = Engine.open(`${part}/graph.grafeo`, false);
const chunks: GraphChunk[] = [...graphChunks(changes(), 1_000)];
say("told");
const shared = chunks.pop();
let written = 0;
const write = async (chunk: GraphChunk): Promise<void> => {
  if (elapsed() > Number(seconds)) return;
  await engine.write((run) => loadByCypher(run, chunk));
  if (++written % 10 === 1) say(`${written - 1} thousand`);
};
if (shared) await write(shared);
if (chunks[0]) await write(chunks[0]); // with what says so
for (let time = 1; time <= Number(times); time++) for (const chunk of chunks) await write(again(chunk, time));
await writeAllTies((work) => engine.write(work));
say("ties");
await engine.close();
renameSync(part, folder);
