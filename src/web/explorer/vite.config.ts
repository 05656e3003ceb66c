import { defineConfig } from "vite";

/** Bundles the explorer: the map and the exports are pieces of their own, loaded where they are needed. */
export default defineConfig({
  base: "./",
  // the same library without Node's Buffer
  resolve: { alias: { "csv-stringify/sync": "csv-stringify/browser/esm/sync" } },
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: {
    outDir: "../../../dist/explorer",
    emptyOutDir: true,
    reportCompressedSize: false,
  },
});
