#!/usr/bin/env node
import { fileURLToPath } from "node:url";
import { join } from "node:path";
import { build } from "vite";

/** Bundles the measurement of reading quality out of the TypeScript sources, as they stand, and runs it.
 *  The bundle lies three folders deep, like the sources: from there the tables of world/ are found. */
const root = fileURLToPath(new URL("..", import.meta.url));
const outDir = join(root, ".cache/eval/build");

await build({
  configFile: false,
  root,
  logLevel: "warn",
  build: {
    ssr: true,
    outDir,
    emptyOutDir: true,
    minify: false,
    sourcemap: true,
    rollupOptions: {
      input: { report: join(root, "test/eval/report.ts"), speed: join(root, "test/eval/speed.ts") },
      output: { chunkFileNames: "[name].js" },
    },
  },
});
await import(join(outDir, "report.js"));
