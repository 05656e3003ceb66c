import type { Figure, Rate } from "../measure/figures.js";
import type { Machine } from "../measure/machine.js";
import { embeddedRatios, GOALS, isMet, type Ratios } from "./ratios.js";

export interface Results {
  readonly command: string;
  readonly machine: Machine;
  readonly ratios: Ratios;
  readonly figures: readonly Figure[];
  readonly rates: readonly Rate[];
  /** Meetings by scale. */
  readonly sizes: ReadonlyMap<number, number>;
  /** Megabytes, by what. */
  readonly memory: ReadonlyMap<string, number | null>;
  /** Seconds; null: not measured. */
  readonly firstAnswer: number | null;
}

export function ratioLines({ ratios, firstAnswer }: Pick<Results, "ratios" | "firstAnswer">): string[] {
  const names = Object.keys(GOALS) as (keyof Ratios)[];
  const rows = names.map((name) => {
    const { what, goal, atLeast } = GOALS[name];
    const ratio = ratios[name];
    const verdict = ratio === null ? "not measured" : isMet(name, ratio) ? "met" : "missed";
    return `| ${name} | ${what} | ${ratio === null ? "" : ratio.toFixed(2)} | ${atLeast ? "at least" : "at most"} ${goal} | ${verdict} |`;
  });
  const first = firstAnswer === null ? "" : `${firstAnswer.toFixed(2)} s`;
  const verdict = firstAnswer === null ? "not measured: npm run build" : firstAnswer < 1.5 ? "met" : "missed";
  return [
    "| ratio | what | measured | goal | |",
    "| --- | --- | --- | --- | --- |",
    ...rows,
    `| | start of the server to the first answer, embedded, seed articles | ${first} | under 1.5 s | ${verdict} |`,
  ];
}

/** All figures of a run as a page.
 *  @param findings what profiling showed, written by hand; goes at the end as it is */
export function resultsPage(results: Results, findings: string): string {
  const { command, machine, figures, rates, sizes, memory } = results;
  const { cpu, cores, memoryGigabytes, node, neo4j } = machine;
  const graphs = [...sizes].map(([times, meetings]) => `${times}x = ${meetings.toLocaleString("en")} meetings`);
  return `${[
    "# How fast it is",
    `Written by \`${command}\` on ${cpu}, ${cores} cores, ${memoryGigabytes} GB, Node ${node.slice(1)}, Neo4j ${neo4j}.`,
    `Graphs: ${graphs.join(", ")}, five statements each, every fact with its assertions. All contenders are asked in turns in one run, after warm-up; their answers were compared before.`,
    "## Ratios",
    ratioLines(results).join("\n"),
    "## Milliseconds, p50 (p95)",
    table(figures).join("\n"),
    "## Embedded / Neo4j over Bolt, by question",
    [
      "| question | scale | ratio |",
      "| --- | --- | --- |",
      ...embeddedRatios(figures).map(
        ({ question, scale, ratio }) => `| ${question} | ${scale}x | ${ratio.toFixed(2)} |`,
      ),
    ].join("\n"),
    "## Nested page, answers per second",
    ["| | 1 client | 16 clients |", "| --- | --- | --- |", ...rateRows(rates)].join("\n"),
    "## Resident memory",
    [
      "| process | MB |",
      "| --- | --- |",
      ...[...memory].map(([what, megabytes]) => `| ${what} | ${megabytes ?? "?"} |`),
    ].join("\n"),
    findings.trim(),
  ].join("\n\n")}\n`;
}

function table(figures: readonly Figure[]): string[] {
  const columns = [...new Set(figures.map(({ contender }) => contender))];
  const rows = [...new Set(figures.map(({ question, scale }) => `${question} | ${scale}x`))];
  const cell = (row: string, column: string): string => {
    const found = figures.find((one) => `${one.question} | ${one.scale}x` === row && one.contender === column);
    return found ? `${found.p50.toFixed(2)} (${found.p95.toFixed(2)})` : "";
  };
  return [
    `| question | scale | ${columns.join(" | ")} |`,
    `| --- | --- |${columns.map(() => " --- |").join("")}`,
    ...rows.map((row) => `| ${row} | ${columns.map((column) => cell(row, column)).join(" | ")} |`),
  ];
}

function rateRows(rates: readonly Rate[]): string[] {
  const rate = (contender: string, clients: number): string =>
    rates.find((one) => one.contender === contender && one.clients === clients)?.perSecond.toFixed(0) ?? "";
  return [...new Set(rates.map(({ contender }) => contender))].map(
    (contender) => `| ${contender} | ${rate(contender, 1)} | ${rate(contender, 16)} |`,
  );
}
