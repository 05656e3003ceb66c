import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { GOALS } from "./goals.js";
import { REPOSITORY } from "./gold/repository.js";
import type { Measure } from "./measure.js";

/** How well this version reads, as the operations page shows it: it becomes part of the page when that is built. */
export interface Scores {
  readonly scores: readonly {
    readonly id: string;
    readonly set: string;
    readonly title: string;
    /** 0 to 1. */
    readonly value: number;
    readonly goal: number | null;
    /** ISO day. */
    readonly measuredOn: string;
  }[];
}

const path = (): string => join(REPOSITORY, "src/web/explorer/data/reading-scores.json");

export const scoresFile = {
  read: (): Scores => JSON.parse(readFileSync(path(), "utf8")) as Scores,
  /** Writes what was measured today, and keeps what was not. */
  write: (measures: readonly Measure[], today = new Date().toISOString().slice(0, 10)): void => {
    const fresh = measures
      .filter(({ unit, id }) => unit === "share" && !id.includes("("))
      .map(({ id, set, title, value }) => ({
        id,
        set,
        title,
        value: Math.round(value * 1000) / 1000,
        goal: GOALS[id] ?? null,
        measuredOn: today,
      }));
    const kept = scoresFile.read().scores.filter(({ id }) => !fresh.some((one) => one.id === id));
    writeFileSync(path(), `${JSON.stringify({ scores: [...fresh, ...kept] }, null, 2)}\n`);
  },
};
