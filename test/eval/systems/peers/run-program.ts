import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { readLines } from "../../gold/read-lines.js";
import { REPOSITORY } from "../../gold/repository.js";
import type { Text } from "../system.js";

/** Runs a peer over texts, or takes what it answered the last time: the answers are kept in .cache/eval/peers/.
 *  @param command the words to run, given a file with one text a line ("id", "text") and where the answers go; what it
 *    prints is taken for the answers where it wrote none
 *  @returns the answers by the id of the text
 *  @throws with the end of what the program said when it fails */
export function runProgram<Answer extends { readonly id: string }>(
  peer: { readonly id: string; readonly version: string },
  texts: readonly Text[],
  command: (input: string, output: string) => readonly string[],
): ReadonlyMap<string, Answer> {
  const lines = texts.map(({ id, text }) => `${JSON.stringify({ id, text })}\n`).join("");
  const key = createHash("sha1").update(peer.version).update(lines).digest("hex").slice(0, 12);
  const stem = join(REPOSITORY, ".cache/eval/peers", `${peer.id}-${key}`);
  const output = `${stem}.jsonl`;
  if (!existsSync(output)) {
    mkdirSync(dirname(output), { recursive: true });
    const input = `${stem}.in.jsonl`; // by this ending the programs know one text a line
    const written = `${stem}.out.jsonl`;
    writeFileSync(input, lines);
    const run = spawnSync("nice", command(input, written), { encoding: "utf8", maxBuffer: 1 << 30 });
    if (run.status !== 0) throw new Error(`${peer.id} failed: ${run.stderr.slice(-2000)}`);
    writeFileSync(output, existsSync(written) ? readFileSync(written, "utf8") : run.stdout);
  }
  return new Map(readLines<Answer>(output).map((answer) => [answer.id, answer]));
}
