import { readFileSync } from "node:fs";
import { join } from "node:path";
import { REPOSITORY } from "./repository.js";

/** The rows of a table under test/eval/, without its line of titles. */
export const readTable = (file: string): string[][] =>
  readFileSync(join(REPOSITORY, "test/eval", file), "utf8")
    .split("\n")
    .slice(1)
    .filter((line) => line !== "")
    .map((line) => line.split("\t"));
