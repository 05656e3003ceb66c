import type { Measure } from "./measure.js";

/** A peer, with the figures that were measured for it. */
export interface Column {
  readonly title: string;
  readonly figures: Readonly<Record<string, number>>;
}

/** The report: a line for each measure, with the goal of the bar and the figures of the peers beside it.
 *  @param goals by the id of a measure; those of the articles hold for every folder of articles */
export function table(
  measures: readonly Measure[],
  goals: Readonly<Record<string, number>>,
  peers: readonly Column[],
): string {
  const head = ["set", "measure", "P", "R", "here", "right/of", "goal", "", ...peers.map(({ title }) => title)];
  const rows = measures.map((measure, i) => {
    const key = measure.id.replace(/^articles\(.*\)/, "articles");
    const goal = goals[key];
    return [
      measures[i - 1]?.set === measure.set ? "" : measure.set,
      measure.title,
      measure.precision === undefined ? "" : shown(measure.precision, measure.unit),
      measure.recall === undefined ? "" : shown(measure.recall, measure.unit),
      shown(measure.value, measure.unit),
      measure.right === undefined ? "" : `${String(measure.right)}/${String(measure.of)}`,
      goal === undefined ? "" : shown(goal, measure.unit),
      goal === undefined ? "" : isMet(measure, goal) ? "met" : "below",
      ...peers.map(({ figures }) =>
        figures[measure.id] === undefined ? "-" : shown(figures[measure.id] ?? 0, measure.unit),
      ),
    ];
  });
  const widths = head.map((title, i) => Math.max(title.length, ...rows.map((row) => row[i]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, i) => (i < 2 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
      .join("  ")
      .trimEnd();
  return [line(head), line(widths.map((width) => "-".repeat(width))), ...rows.map(line)].join("\n");
}

function isMet({ value, unit }: Measure, goal: number): boolean {
  return unit === "count" || unit === "megabytes" ? value <= goal : value >= goal;
}

function shown(value: number, unit: Measure["unit"]): string {
  if (unit === "share") return (100 * value).toFixed(1);
  return value >= 20 || Number.isInteger(value) ? value.toFixed(0) : value.toFixed(1);
}
