import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { GoldArticle } from "../gold/article-set.js";
import type { Measure } from "../measure.js";

type Share = number | null;
interface Figures {
  readonly p: number;
  readonly r: number;
}
/** What `score.py --json` writes, as far as it is asked for here. */
interface Scores {
  readonly overall: number;
  readonly components: Readonly<Record<string, Share>>;
  readonly micro: { readonly pairs: Figures; readonly speaker: readonly [number, number, number] };
}

const COMPONENTS: readonly (readonly [component: string, id: string, title: string])[] = [
  ["people", "people", "people, F1"],
  ["personCountry", "person-country", "country of person, F1"],
  ["countries", "countries", "countries, F1"],
  ["place", "place", "place of meeting, F1"],
  ["date", "date", "date of meeting, F1"],
  ["traps", "traps", "meetings that were none, left out"],
  ["direct", "direct", "direct quotations, F1"],
  ["speaker", "speaker", "their speakers"],
  ["indirect", "indirect", "reported speech, recall"],
];

/** Scores predictions against a folder of gold with the scorer that all sessions share, shared/eval/score.py.
 *  @param set id and title of the folder in the report
 *  @throws with the scorer's own words when it fails */
export function scoreArticles(
  scorer: string,
  folder: string,
  set: { readonly id: string; readonly title: string },
  articles: readonly GoldArticle[],
  predictions: readonly object[],
): Measure[] {
  const work = mkdtempSync(join(tmpdir(), "entente-eval-"));
  try {
    articles.forEach(({ slug }, i) => {
      writeFileSync(join(work, `${slug}.json`), JSON.stringify(predictions[i] ?? {}));
    });
    const out = join(work, "scores");
    const run = spawnSync("python3", [scorer, work, "--gold", folder, "--verbose", "--json", out], {
      encoding: "utf8",
    });
    if (run.status !== 0) throw new Error(`${scorer} failed: ${run.stderr || String(run.error)}`);
    return measuresOf(set, JSON.parse(readFileSync(out, "utf8")) as Scores, run.stdout);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function measuresOf(
  set: { id: string; title: string },
  { overall, components, micro }: Scores,
  said: string,
): Measure[] {
  const measure = (id: string, title: string, value: number): Measure => ({
    id: `${set.id}.${id}`,
    set: set.title,
    title,
    value,
    unit: "share",
    misses: [],
  });
  const rest = COMPONENTS.flatMap(([component, id, title]) => {
    const value = components[component];
    return value === null || value === undefined ? [] : [measure(id, title, value)];
  });
  return [
    { ...measure("overall", "overall, mean of ten", overall), misses: missesIn(said) },
    measure("pairs-precision", "pairs that met, precision", micro.pairs.p),
    measure("pairs-recall", "pairs that met, recall", micro.pairs.r),
    ...rest,
  ];
}

/** The scorer's own list, article by article; its table at the end is left out, for it is this report's. */
const missesIn = (said: string): string[] =>
  said
    .slice(0, Math.max(0, said.indexOf("P/R/F1 for each article")))
    .split("\n")
    .filter((line) => line.trim() !== "");
