import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";

const SOURCE = "src/web/explorer";
const BUILT = "dist/explorer/index.html";

const newest = (folder: string): number =>
  Math.max(0, ...readdirSync(folder, { recursive: true }).map((name) => statSync(join(folder, String(name))).mtimeMs));

/** Bundles the page when its sources are newer than what is in dist/. */
export async function buildExplorer(): Promise<void> {
  const built = existsSync(BUILT) ? statSync(BUILT).mtimeMs : 0;
  if (built < newest(SOURCE)) await build({ root: SOURCE, logLevel: "error" });
}
