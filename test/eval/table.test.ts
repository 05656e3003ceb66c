import { expect, it } from "vitest";
import type { Measure } from "./measure.js";
import { table } from "./table.js";

const measures: Measure[] = [
  {
    id: "gum.a",
    set: "GUM",
    title: "one",
    value: 0.914,
    unit: "share",
    precision: 0.9,
    recall: 0.93,
    right: 9,
    of: 10,
    misses: [],
  },
  { id: "articles(more).b", set: "more", title: "two", value: 0.5, unit: "share", misses: [] },
  { id: "offsets.broken", set: "all", title: "three", value: 2, unit: "count", misses: [] },
];

it("a line has set, measure, figures, goal, whether it is met, and the peers", () => {
  const goals = { "gum.a": 0.9, "articles.b": 0.6, "offsets.broken": 0 };
  const lines = table(measures, goals, [{ title: "spaCy", figures: { "gum.a": 0.808 } }]).split("\n");
  expect(lines.map((line) => line.trim().split(/\s{2,}/))).toEqual([
    ["set", "measure", "P", "R", "here", "right/of", "goal", "spaCy"],
    lines[1]?.trim().split(/\s{2,}/),
    ["GUM", "one", "90.0", "93.0", "91.4", "9/10", "90.0", "met", "80.8"],
    ["more", "two", "50.0", "60.0", "below", "-"],
    ["all", "three", "2", "0", "below", "-"],
  ]);
});
