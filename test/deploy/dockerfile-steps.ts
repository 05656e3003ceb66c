import { readFileSync } from "node:fs";

export interface DockerStep {
  /** "RUN", "COPY", "USER", ... */
  readonly keyword: string;
  readonly rest: string;
}

/** Reads a Dockerfile into its stages, each a list of steps; the first step of a stage is its FROM.
 *  Continued lines (`\`) are not used in ours, and are refused. */
export function dockerfileStages(path = "Dockerfile"): DockerStep[][] {
  const stages: DockerStep[][] = [];
  for (const line of readFileSync(path, "utf8").split("\n")) {
    if (line.trim() === "" || line.startsWith("#")) continue;
    if (line.endsWith("\\")) throw new Error(`A continued line is not read: ${line}`);
    const [keyword = "", ...rest] = line.split(" ");
    if (keyword === "FROM") stages.push([]);
    stages.at(-1)?.push({ keyword, rest: rest.join(" ") });
  }
  return stages;
}
