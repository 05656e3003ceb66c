#!/usr/bin/env node
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";

/** Bundles the measurement of speed out of the TypeScript sources, as they stand, and runs it. */
const root = fileURLToPath(new URL("..", import.meta.url));
process.chdir(root);
process.env["NODE_ENV"] = "production"; // as servers run, all contenders alike
mkdirSync(join(root, ".cache/bench"), { recursive: true });
const outDir = mkdtempSync(join(root, ".cache/bench/build-"));
process.on("exit", () => rmSync(outDir, { recursive: true, force: true }));

await build({
  configFile: false,
  root,
  logLevel: "warn",
  build: {
    ssr: true,
    outDir,
    minify: false,
    sourcemap: true,
    rollupOptions: { input: { main: join(root, "bench/main.ts") } },
  },
});
await import(join(outDir, "main.js"));
