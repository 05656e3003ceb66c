import type { Parameters } from "../cypher/parameters.js";
import type { Level } from "../encounter/tie-type.js";
import { labelOf, type Label } from "../model.js";
import { drawn, tiesShown, type Neighborhood, type NeighborhoodQuestion } from "../questions/neighborhood.js";
import { pagesOfEach, type RawTies } from "./compile-ties.js";
import { tiesFrom } from "./ties-from.js";

/** The ties of each step, and those among all who are shown. */
export interface RawNeighborhood {
  readonly steps: readonly (readonly RawTies[])[];
  readonly among: readonly RawTies[];
}

/** More than one picture can show of one party. */
const EVERYBODY = 100_000;

/** One statement, one row: each step goes on from those whom the one before found, along the kept ties. */
export function compileNeighborhood(question: NeighborhoodQuestion, parameters: Parameters): string {
  const { of, depth, level } = question;
  const centre = parameters.add([of]);
  const label = labelOf(of);
  let lists: Lists = label ? [[label, centre]] : [];
  let shown = centre;
  const clauses: string[] = [];
  for (let step = 1; step <= depth; step++) {
    const ranking = step === 1 ? tiesShown.ofCentre(question) : tiesShown.ofRing(question);
    const [found, ring, soFar] = [`step${step}`, `ring${step}`, `shown${step}`];
    const rows = `UNWIND ${found} AS page UNWIND page[2][0..${parameters.add(ranking.first)}] AS tie`;
    const fresh = `${rows} WITH DISTINCT tie[1] AS id WHERE NOT id IN ${shown} RETURN id`;
    clauses.push(
      `WITH *, ${pagesOfEach(lists, ranking, parameters)} AS ${found}`,
      `WITH *, COLLECT { ${fresh} } AS ${ring}`,
      `WITH *, ${shown} + ${ring} AS ${soFar}`,
    );
    lists = byLabel(ring, MET[level]);
    shown = soFar;
  }
  const steps = Array.from({ length: depth }, (_, index) => `step${index + 1}`).join(", ");
  const ranking = { ...tiesShown.amongAll(question, EVERYBODY), among: shown };
  const all = byLabel(shown, [...new Set([...MET[level], ...(label ? [label] : [])])]);
  return `WITH 0 AS start ${clauses.join(" ")} RETURN [${steps}] AS steps, ${pagesOfEach(all, ranking, parameters)} AS among`;
}

export function neighborhoodFrom(question: NeighborhoodQuestion, { steps, among }: RawNeighborhood): Neighborhood {
  const read = steps.map((pages, index) => {
    const { first } = index === 0 ? tiesShown.ofCentre(question) : tiesShown.ofRing(question);
    return pages.map((page) => tiesFrom(page, first));
  });
  const all = among.map((page) => tiesFrom(page, EVERYBODY));
  return drawn(question.of, read, all);
}

type Lists = readonly (readonly [Label, string])[];

/** Who can be at the other end. */
const MET: Readonly<Record<Level, readonly Label[]>> = {
  participants: ["Person", "Country", "Organization"],
  countries: ["Country"],
};

/** @param list Cypher for ids of parties */
const byLabel = (list: string, labels: readonly Label[]): Lists =>
  labels.map((label) => {
    const isOne = label === "Country" ? "NOT one CONTAINS ':'" : `one STARTS WITH '${label.toLowerCase()}:'`;
    return [label, `[one IN ${list} WHERE ${isOne}]`] as const;
  });
