import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Measure } from "./measure.js";

interface Speed {
  readonly articlesPerSecond: number;
  readonly residentMegabytes: number;
  readonly words: number;
}

/** Runs speed.js, which stands beside this file once both are bundled, in a process that does nothing else. */
export function measureSpeed(): Measure[] {
  const script = fileURLToPath(new URL("speed.js", import.meta.url));
  const speed = JSON.parse(execFileSync(process.execPath, [script], { encoding: "utf8" })) as Speed;
  const common = { set: `seed, ${String(speed.words)} words`, misses: [] };
  return [
    {
      ...common,
      id: "speed.articles",
      title: "articles a second, one core",
      value: speed.articlesPerSecond,
      unit: "per-second",
    },
    { ...common, id: "speed.memory", title: "memory at most, MB", value: speed.residentMegabytes, unit: "megabytes" },
  ];
}
