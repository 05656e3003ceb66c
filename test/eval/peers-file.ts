import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { REPOSITORY } from "./gold/repository.js";
import type { PeerFigures } from "./peer-figures.js";

const path = (): string => join(REPOSITORY, "test/eval/peers.json");

/** The figures of the peers as they were measured last; none before the first time. */
export const peersFile = {
  read: (): readonly PeerFigures[] =>
    existsSync(path()) ? (JSON.parse(readFileSync(path(), "utf8")) as PeerFigures[]) : [],
  write: (figures: readonly PeerFigures[]): void => {
    writeFileSync(path(), `${JSON.stringify(figures, null, 2)}\n`);
  },
};
