import { defineConfig } from "vite";

/** Bundles the explorer: the graph, the map and the exports are pieces of their own, loaded where they are needed. */
export default defineConfig({
  base: "./",
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: {
    outDir: "../../../dist/explorer",
    emptyOutDir: true,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 700, // kB; the graph library is one piece
  },
});
