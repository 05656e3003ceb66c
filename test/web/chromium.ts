import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

const PATHS = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const found = [process.env["CHROMIUM_PATH"], ...PATHS].find((path) => path !== undefined && existsSync(path));

/** Why the browser tests cannot run here; null when they can. */
export const whyNoChromium = found === undefined ? `none is at ${PATHS.join(", ")} or CHROMIUM_PATH` : null;

/** A headless Chromium with an empty profile that asks nothing of anybody by itself. */
export function launchChromium(): Promise<Browser> {
  const quiet = ["disable-gpu", "disable-quic", "no-first-run", "disable-background-networking"];
  const still = ["disable-component-update", "disable-sync"];
  return chromium.launch({
    executablePath: found,
    headless: true,
    args: ["no-sandbox", ...quiet, ...still].map((flag) => `--${flag}`),
  });
}
