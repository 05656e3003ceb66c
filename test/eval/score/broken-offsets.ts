import type { EvalSet } from "../eval-set.js";
import { brokenSpans } from "../../extract/broken-spans.js";
import type { Measure } from "../measure.js";
import { misquotedNames } from "./misquoted-names.js";

/** How many spans, over all that was read, do not hold the words that they claim. */
export function brokenOffsets(sets: readonly Pick<EvalSet, "readings" | "mayShow">[]): Measure {
  const texts = sets.flatMap((set) =>
    set.readings().map(({ article, sentences, facts }) => {
      const broken = [...brokenSpans(article, sentences, facts), ...misquotedNames(article.text, facts)];
      return broken.map((line) => (set.mayShow(article.id) ? `${article.id}: ${line}` : `${article.id}, held back`));
    }),
  );
  return {
    id: "offsets.broken",
    set: `${String(texts.length)} texts`,
    title: "spans without their words",
    value: texts.flat().length,
    unit: "count",
    misses: texts.flat(),
  };
}
