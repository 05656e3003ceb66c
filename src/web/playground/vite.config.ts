import { defineConfig } from "vite";

/** Bundles the playground with all it needs: the page asks no other host for anything. */
export default defineConfig({
  base: "./",
  // the same library without Node's Buffer
  resolve: { alias: { "csv-stringify/sync": "csv-stringify/browser/esm/sync" } },
  build: {
    outDir: "../../../dist/playground",
    emptyOutDir: true,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 8_000, // kB; most of it is the editor, of which there is no smaller one
    rolldownOptions: {
      onLog: (level, log, answer) => {
        if (log.code !== "MODULE_LEVEL_DIRECTIVE") answer(level, log); // "use client" means nothing in a browser bundle
      },
    },
  },
});
