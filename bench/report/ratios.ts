import type { Figure, Rate } from "../measure/figures.js";
import { EMBEDDED, HAND, HTTP, OURS, PEER, usualOf } from "../scale.js";

/** null: not measured in this run. */
export interface Ratios {
  readonly rawCypher: number | null;
  readonly neo4jGraphql: number | null;
  readonly neo4jGraphqlThroughput: number | null;
  readonly http: number | null;
  readonly cursorPage1000: number | null;
  readonly hub100x: number | null;
  readonly embeddedWorst: number | null;
}

/** What each ratio is, and the goal. */
export const GOALS: Readonly<
  Record<keyof Ratios, { readonly what: string; readonly goal: number; readonly atLeast?: true }>
> = {
  rawCypher: { what: "nested page, in process / hand-written Cypher", goal: 1.3 },
  neo4jGraphql: { what: "nested page, how many times faster than @neo4j/graphql", goal: 2, atLeast: true },
  neo4jGraphqlThroughput: { what: "the same, answers per second of 16 clients", goal: 2, atLeast: true },
  http: { what: "nested page, over HTTP / in process", goal: 1.5 },
  cursorPage1000: { what: "page 1,000 / page 1", goal: 1.2 },
  hub100x: { what: "who met a hub country, 100x / 1x", goal: 1.5 },
  embeddedWorst: { what: "slowest question, embedded / Neo4j over Bolt", goal: 1 },
};

/** The ratios of medians; on 10x where no other scale is named, or on the largest that there is below. */
export function ratiosOf(figures: readonly Figure[], rates: readonly Rate[]): Ratios {
  const scales = [...new Set(figures.map(({ scale }) => scale))].sort((a, b) => a - b);
  const usual = usualOf(scales);
  const largest = scales.at(-1) ?? 1;
  const p50 = (question: string, contender: string, scale = usual): number | undefined =>
    figures.find((one) => one.question === question && one.contender === contender && one.scale === scale)?.p50;
  const page = (contender: string): number | undefined => p50("nested page", contender);
  const rate = (contender: string): number | undefined =>
    rates.find((one) => one.contender === contender && one.clients === 16)?.perSecond;
  const hub = (scale: number): number | undefined => p50("who met a hub country", OURS, scale);
  return {
    rawCypher: over(page(OURS), page(HAND)),
    neo4jGraphql: over(page(PEER), page(OURS)),
    neo4jGraphqlThroughput: over(rate(OURS), rate(PEER)),
    http: over(page(HTTP), page(OURS)),
    cursorPage1000: over(p50("page 1,000", OURS, largest), p50("page 1", OURS, largest)),
    hub100x: over(hub(100), hub(1)),
    embeddedWorst: worst(embeddedRatios(figures).map(({ ratio }) => ratio)),
  };
}

export function embeddedRatios(figures: readonly Figure[]): { question: string; scale: number; ratio: number }[] {
  return figures
    .filter(({ contender }) => contender === EMBEDDED)
    .flatMap(({ question, scale, p50 }) => {
      const neo4j = figures.find((one) => one.contender === OURS && one.question === question && one.scale === scale);
      return neo4j ? [{ question, scale, ratio: p50 / neo4j.p50 }] : [];
    });
}

export const isMet = (name: keyof Ratios, ratio: number): boolean =>
  GOALS[name].atLeast ? ratio >= GOALS[name].goal : ratio <= GOALS[name].goal;

const over = (a: number | undefined, b: number | undefined): number | null =>
  a === undefined || b === undefined ? null : Math.round((a / b) * 100) / 100;

const worst = (ratios: readonly number[]): number | null =>
  over(ratios.length > 0 ? Math.max(...ratios) : undefined, 1);
