#!/usr/bin/env node
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";

/** Bundles the measurement of reading quality out of the TypeScript sources, as they stand, and runs it. */
const root = fileURLToPath(new URL("..", import.meta.url));
mkdirSync(join(root, ".cache/eval"), { recursive: true });
const outDir = mkdtempSync(join(root, ".cache/eval/build-"));
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
    rollupOptions: {
      input: { report: join(root, "test/eval/report.ts"), speed: join(root, "test/eval/speed.ts") },
      output: { chunkFileNames: "[name].js" },
    },
  },
});
await import(join(outDir, "report.js"));
