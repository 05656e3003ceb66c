import type { Reading } from "../../../src/facts/shapes.js";
import { brokenSpans } from "../../extract/broken-spans.js";
import type { Measure } from "../measure.js";
import { misquotedNames } from "./misquoted-names.js";

/** How many spans, over all that was read, do not hold the words that they claim. */
export function brokenOffsets(readings: readonly Reading[]): Measure {
  const broken = readings.flatMap(({ article, sentences, facts }) =>
    [...brokenSpans(article, sentences, facts), ...misquotedNames(article.text, facts)].map(
      (line) => `${article.id}: ${line}`,
    ),
  );
  return {
    id: "offsets.broken",
    set: `${String(readings.length)} texts`,
    title: "spans without their words",
    value: broken.length,
    unit: "count",
    misses: broken,
  };
}
