import type { EvalSet } from "../eval-set.js";
import { articles } from "./articles.js";
import { gsr } from "./gsr.js";
import { gum } from "./gum.js";
import { polnear } from "./polnear.js";

/** The sets of gold, in the order of the report.
 *  @param folders further folders of articles */
export const allSets = (folders: readonly string[] = []): EvalSet[] => [
  articles(),
  ...folders.map((folder) => articles(folder)),
  gum,
  polnear,
  gsr,
];
