import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmdirSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const CLI = "dist/cli.js";
const LOCK = ".cache/build.lock";

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Builds `dist` when a source is newer than it: once, though several test files ask at the same time. */
export function buildOnce(): void {
  mkdirSync(".cache", { recursive: true });
  const patience = Date.now() + 180_000;
  while (!tryLock()) {
    if (Date.now() > patience) throw new Error(`${LOCK} is held for too long: remove it.`);
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
  }
  try {
    if (isStale()) {
      const { status, stderr } = spawnSync("npx", ["vite", "build"], { encoding: "utf8" });
      if (status !== 0) throw new Error(`The sources do not build:\n${stderr}`);
    }
  } finally {
    rmdirSync(LOCK);
  }
}

function tryLock(): boolean {
  try {
    mkdirSync(LOCK);
    return true;
  } catch {
    return false;
  }
}

function isStale(): boolean {
  if (!existsSync(CLI)) return true;
  const built = statSync(CLI).mtimeMs;
  const sources = readdirSync("src", { recursive: true, encoding: "utf8" });
  return sources.some(
    (file) => file.endsWith(".ts") && !file.startsWith("web/") && statSync(join("src", file)).mtimeMs > built,
  );
}

/** An environment of its own: no setting of the machine, and a fresh data folder unless one is given. */
export function environment(settings: Record<string, string> = {}): Record<string, string> {
  const dataDir = settings.DATA_DIR ?? join(mkdtempSync(join(tmpdir(), "entente-cli-")), "data");
  return { PATH: process.env.PATH ?? "", HOME: process.env.HOME ?? "", ...settings, DATA_DIR: dataDir };
}

/** Runs the built command line to its end. */
export function entente(args: readonly string[], env = environment(), input?: string | Uint8Array): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], { env, input, encoding: "utf8" });
  return { code: status, out: stdout, err: stderr };
}

export interface Serving {
  readonly url: string;
  readonly said: () => string;
  readonly process: ChildProcess;
  /** Resolves with the exit code. */
  stop(signal: NodeJS.Signals): Promise<number | null>;
}

/** Starts `entente serve` and waits until it says where it is. */
export async function serving(args: readonly string[], env: Record<string, string>): Promise<Serving> {
  const child = spawn(process.execPath, [CLI, "serve", ...args], { env: { ...env, PORT: "0" }, stdio: "pipe" });
  let said = "";
  const url = await new Promise<string>((resolve, reject) => {
    const listen = (chunk: Buffer): void => {
      said += chunk.toString();
      const [, found] = /GraphQL: +(http\S+)\/graphql/.exec(said) ?? [];
      if (found) resolve(found);
    };
    child.stdout.on("data", listen);
    child.stderr.on("data", listen);
    child.once("exit", (code) => {
      reject(new Error(`It ended with ${String(code)}: ${said}`));
    });
  });
  const stop = (signal: NodeJS.Signals): Promise<number | null> =>
    new Promise((resolve) => {
      if (child.exitCode !== null || child.signalCode !== null) resolve(child.exitCode);
      child.once("exit", resolve);
      child.kill(signal);
    });
  return { url, said: () => said, process: child, stop };
}
