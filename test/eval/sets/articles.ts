import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import type { EvalSet } from "../eval-set.js";
import { articleSet } from "../gold/article-set.js";
import { sharedFolder } from "../gold/shared-folder.js";
import { scoreArticles } from "../score/articles.js";
import { readArticleFile } from "../systems/read-article-file.js";

/** A folder of articles with gold beside them, scored by shared/eval/score.py.
 *  @param folder given with --gold; the shared articles when none is given */
export function articles(folder?: string): EvalSet {
  const path = folder === undefined ? join(sharedFolder(), "articles") : resolve(folder);
  const id = folder === undefined ? "articles" : `articles(${basename(path)})`;
  const title = folder === undefined ? "articles" : basename(path);
  const scorer = join(sharedFolder(), "score.py");
  return {
    id,
    title,
    missing: () => {
      for (const needed of [path, scorer]) if (!existsSync(needed)) return `there is no ${needed}`;
      return spawnSync("python3", ["--version"]).status === 0 ? null : "there is no python3";
    },
    measure(system) {
      const set = articleSet(path);
      return scoreArticles(scorer, path, { id, title }, set, system.describe(set));
    },
    readings: () => articleSet(path).map(readArticleFile),
    mayShow: () => true,
  };
}
