import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { REPOSITORY } from "./gold/repository.js";
import type { Measure } from "./measure.js";

/** How far below what was measured a floor lies: what a single mention or quotation may cost. */
const ROOM = 0.01;
const path = (): string => join(REPOSITORY, "test/eval/floors.json");

/** What no measure may fall below again, by its id; none for speed, which is the machine’s as well. */
export const floorsFile = {
  read: (): Readonly<Record<string, number>> => JSON.parse(readFileSync(path(), "utf8")) as Record<string, number>,
  /** Sets the floors of these measures a little under what they are now, and keeps the others. */
  write: (measures: readonly Measure[]): void => {
    const fresh = measures
      .filter(({ unit, id }) => unit === "share" && !id.includes("("))
      .map(({ id, value }) => [id, Math.floor((value - ROOM) * 1000) / 1000] as const);
    writeFileSync(path(), `${JSON.stringify({ ...floorsFile.read(), ...Object.fromEntries(fresh) }, null, 2)}\n`);
  },
};
