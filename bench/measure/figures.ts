import type { Contender } from "../contenders/contender.js";
import { nestedPage } from "../questions/nested-page.js";
import { page1, page1000 } from "../questions/lists.js";
import { whoMetHub } from "../questions/who-met-hub.js";
import type { Question } from "../questions/question.js";
import { usualOf, type Scale } from "../scale.js";
import { alternate, percentile, type Patience, type Runner } from "./alternate.js";
import { throughput } from "./throughput.js";

export interface Figure {
  readonly question: string;
  /** 1, 10 or 100. */
  readonly scale: number;
  readonly contender: string;
  /** Milliseconds. */
  readonly p50: number;
  readonly p95: number;
  readonly calls: number;
}

export interface Rate {
  readonly contender: string;
  readonly clients: number;
  readonly perSecond: number;
}

/** So many times as long as the others are questions asked that ratios rest on: four on the nested page, on the scale that
 *  they are of. */
const LONGER = { nestedPage: 8, whoMetHub: 4, pages: 4 };

type Asked = Omit<Figure, "p50" | "p95" | "calls"> & Runner;

/** Asks every question of everybody, on every scale, in turns; questions that are compared with each other together. */
export async function figuresOf(
  scales: readonly Scale[],
  questions: readonly Question[],
  patience: Patience,
  say: (line: string) => void,
): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const { together, on, longer } of seriesOf(questions, scales)) {
    const asked: Asked[] = [];
    for (const question of together)
      for (const scale of on)
        for (const contender of await scale.whoAnswers(question)) asked.push(asking(question, scale, contender));
    const times = await alternate(asked, {
      warmUp: longer * patience.warmUp,
      measuring: longer * patience.measuring,
    });
    for (const { question, scale, contender, name } of asked) {
      const all = times.get(name) ?? [];
      figures.push({
        question,
        scale,
        contender,
        p50: percentile(all, 0.5),
        p95: percentile(all, 0.95),
        calls: all.length,
      });
    }
    say(`${together.map(({ name }) => name).join(", ")} on ${on.map(({ times }) => `${times}x`).join(", ")}`);
  }
  return figures;
}

/** The nested page asked by one client, and by sixteen at once. */
export async function ratesOf(scale: Scale, milliseconds: number): Promise<Rate[]> {
  const runners = (await scale.whoAnswers(nestedPage)).map((contender) => ({
    name: contender.name,
    run: () => contender.ask(nestedPage, nestedPage.variables(scale.landmarks)),
  }));
  const rates: Rate[] = [];
  for (const [clients, part] of [
    [1, 0.5], // no ratio is of these
    [16, 1],
  ] as const)
    for (const [contender, perSecond] of await throughput(runners, clients, milliseconds * part))
      rates.push({ contender, clients, perSecond });
  return rates;
}

interface Series {
  readonly together: readonly Question[];
  readonly on: readonly Scale[];
  /** So many times as long as others are. */
  readonly longer: number;
}

/** What is compared is asked in turns: pages with each other, answers with those of other scales. The nested page is
 *  compared with nothing but itself, as others answer it. */
function seriesOf(questions: readonly Question[], scales: readonly Scale[]): Series[] {
  const pages = questions.filter((question) => question === page1 || question === page1000);
  const others = questions.filter((question) => !pages.includes(question));
  const usual = usualOf(scales.map(({ times }) => times));
  const alone = others.flatMap((question): Series[] => {
    const together = [question];
    if (question !== nestedPage)
      return [{ together, on: scales, longer: question === whoMetHub ? LONGER.whoMetHub : 1 }];
    return scales.map((scale) => ({ together, on: [scale], longer: scale.times === usual ? LONGER.nestedPage : 1 }));
  });
  return pages.length > 0 ? [...alone, { together: pages, on: scales, longer: LONGER.pages }] : alone;
}

function asking(question: Question, scale: Scale, contender: Contender): Asked {
  const variables = question.variables(scale.landmarks);
  return {
    question: question.name,
    scale: scale.times,
    contender: contender.name,
    name: `${question.name} | ${scale.times}x | ${contender.name}`,
    run: () => contender.ask(question, variables),
  };
}
