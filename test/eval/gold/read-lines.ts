import { readFileSync } from "node:fs";

/** The records of a file that holds one JSON object a line. */
export const readLines = <Record>(path: string): Record[] =>
  readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as Record);
