import { existsSync } from "node:fs";
import type { EvalSet } from "../eval-set.js";
import { polnearFile, readPolnear } from "../gold/read-polnear.js";
import { contentOverlap } from "../score/content-overlap.js";
import { polnearSpeakers } from "../score/polnear-speakers.js";
import { readText } from "../systems/read-text.js";
import { once } from "../../../src/extract/world/once.js";

const articles = once(readPolnear);

/** The diplomatic articles of PolNeAR, which may not enter the project and are read where they lie beside it. */
export const polnear: EvalSet = {
  id: "polnear",
  title: "PolNeAR",
  missing: () => (existsSync(polnearFile()) ? null : `there is no ${polnearFile()}`),
  measure(system) {
    const predicted = system.read(articles());
    return [polnearSpeakers(articles(), predicted), contentOverlap(articles(), predicted)];
  },
  readings: () => articles().map(readText),
  mayShow: () => true,
};
