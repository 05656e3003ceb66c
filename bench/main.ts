import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { whyNoNeo4j } from "../scripts/neo4j-server.js";
import { buildSchema } from "../src/serve/schema.js";
import { figuresOf, ratesOf } from "./measure/figures.js";
import { secondsToFirstAnswer } from "./measure/first-answer.js";
import { machine } from "./measure/machine.js";
import { residentMegabytes } from "./measure/memory.js";
import { HELP, readOptions, type Options } from "./options.js";
import { questions } from "./questions/questions.js";
import { ratiosOf } from "./report/ratios.js";
import { ratioLines, resultsPage, type Results } from "./report/results-page.js";
import { openScale, usualOf, type Scale } from "./scale.js";
import { talksOfRows } from "./world/event-rows.js";

const args = process.argv.slice(2);
const began = performance.now();
const say = (line: string): void =>
  console.log(`${((performance.now() - began) / 1000).toFixed(0).padStart(4)} s  ${line}`);

// A signal ends a process without its "exit" event, and that is what ends the Neo4j servers.
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(1));

try {
  const options = readOptions(args);
  if (options) await bench(options);
  else process.stdout.write(HELP);
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\nTry: npm run bench -- --help`);
  process.exitCode = 1;
}

async function bench(options: Options): Promise<void> {
  const missing = whyNoNeo4j();
  if (missing !== null) throw new Error(`There is no Neo4j to measure: ${missing}. Install what is missing.`);
  const firstAnswer = options.only === "" ? await secondsToFirstAnswer() : null;
  const schema = buildSchema();
  const scales: Scale[] = [];
  try {
    const opening = options.scales.map(async (times) => {
      const meetings = times * (options.quick ? 200 : 2_000);
      scales.push(await openScale(times, meetings, schema, () => talksOfRows(options.rows, meetings)));
      say(`made the graph of ${meetings} meetings`);
    });
    for (const { reason } of (await Promise.allSettled(opening)).filter(isRejected)) throw reason as Error;
    scales.sort((a, b) => a.times - b.times);
    report(options, { ...(await measure(options, scales)), firstAnswer });
  } finally {
    await Promise.all(scales.map((scale) => scale.close()));
  }
  say("done");
}

function isRejected(one: PromiseSettledResult<void>): one is PromiseRejectedResult {
  return one.status === "rejected";
}

async function measure(options: Options, scales: readonly Scale[]): Promise<Omit<Results, "firstAnswer">> {
  const asked = questions.filter(({ name }) => name.includes(options.only));
  const patience = options.quick ? { warmUp: 150, measuring: 1_200 } : { warmUp: 2_000, measuring: 30_000 };
  const figures = await figuresOf(scales, asked, patience, (line) => say(`measured: ${line}`));
  const usual = scales.find(({ times }) => times === usualOf(scales.map((scale) => scale.times)));
  const isAsked = asked.some(({ name }) => name === "nested page");
  const rates = usual && isAsked ? await ratesOf(usual, options.quick ? 1_500 : 10_000) : [];
  const memory = new Map(scales.map(({ times, neo4j }) => [`Neo4j, ${times}x`, residentMegabytes(neo4j.pid)]));
  memory.set("this one: server, clients, embedded graphs", residentMegabytes(process.pid));
  return {
    command: `npm run bench${args.length > 0 ? ` -- ${args.join(" ")}` : ""}`,
    machine: machine(scales[0]?.neo4j.version ?? ""),
    ratios: ratiosOf(figures, rates),
    figures,
    rates,
    sizes: new Map(scales.map(({ times, meetings }) => [times, meetings])),
    memory,
  };
}

function report(options: Options, results: Results): void {
  console.log(ratioLines(results).join("\n"));
  const findings = "bench/findings.md"; // what profiling showed; written by hand
  writeFileSync(options.results, resultsPage(results, existsSync(findings) ? readFileSync(findings, "utf8") : ""));
  const { ratios, machine, firstAnswer, figures, rates } = results;
  if (options.json === null) return;
  writeFileSync(options.json, `${JSON.stringify({ ratios, machine, firstAnswer, figures, rates }, null, 2)}\n`);
}
