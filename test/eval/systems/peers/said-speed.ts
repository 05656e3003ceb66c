import { spawnSync } from "node:child_process";

/** Runs a peer's script that reads one article many times, and takes from what it says "14.5 articles/s" and, where it
 *  says it, "peak RSS 163 MB".
 *  @throws with the end of what it said when there is no such figure */
export function saidSpeed(command: readonly string[]): Record<string, number> {
  const { stderr } = spawnSync(command[0] ?? "", command.slice(1), { encoding: "utf8", maxBuffer: 1 << 30 });
  const rate = /([\d.]+) articles\/s/.exec(stderr)?.[1];
  const memory = /peak RSS ([\d.]+) MB/.exec(stderr)?.[1];
  if (rate === undefined) throw new Error(`${command.join(" ")} says no speed: ${stderr.slice(-2000)}`);
  return { "speed.articles": Number(rate), ...(memory === undefined ? {} : { "speed.memory": Number(memory) }) };
}
