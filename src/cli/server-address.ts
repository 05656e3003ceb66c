import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

/** A server that holds the embedded store leaves here where it can be reached: only one process may open the store. */
const FILE = "server.json";
const Address = z.object({ url: z.url({ protocol: /^http$/ }), pid: z.int().positive() });

export type ServerAddress = z.infer<typeof Address>;

/** Leaves the address of this process's server in the data folder.
 *  @returns removes it again */
export function leaveAddress(dataDir: string, url: string): () => void {
  const file = join(dataDir, FILE);
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(`${file}.new`, JSON.stringify({ url, pid: process.pid }));
  renameSync(`${file}.new`, file); // whole or not at all: another process may be reading it
  return () => {
    if (readAddress(dataDir)?.pid === process.pid) rmSync(file, { force: true });
  };
}

/** Finds the server that holds the store in this folder.
 *  @returns null when none was left, or when the one that left it is gone (killed before it could tidy up) */
export async function findServer(dataDir: string): Promise<ServerAddress | null> {
  const address = readAddress(dataDir);
  if (!address || !isRunning(address.pid)) return null;
  try {
    await fetch(`${address.url}/health`, { signal: AbortSignal.timeout(3000) });
    return address;
  } catch {
    return null; // the number went to another process, or it does not answer: the store's own lock decides
  }
}

function readAddress(dataDir: string): ServerAddress | null {
  try {
    return Address.parse(JSON.parse(readFileSync(join(dataDir, FILE), "utf8")));
  } catch {
    return null; // none, or half of one
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM"; // runs, as another user
  }
}
