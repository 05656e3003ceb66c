import { defineConfig } from "vite";

/** Bundles the command line and the server with all that they import: to find and open 1,200 modules takes longer than to
 *  start. What is loaded late stays a piece of its own; the engine is native and the language model data, they stay outside. */
export default defineConfig({
  resolve: { alias: [{ find: /^graphql$/, replacement: "graphql/index.mjs" }] }, // one copy, whoever imports it and how
  define: { "process.env.NODE_ENV": JSON.stringify("production") }, // graphql-js takes twice as long to be of help to developers
  ssr: { noExternal: true, external: ["@grafeo-db/js", "wink-eng-lite-web-model"] },
  build: {
    ssr: true,
    outDir: "dist",
    emptyOutDir: false, // the pages are built beside it
    target: "node20",
    sourcemap: true,
    license: true,
    rolldownOptions: {
      input: "src/cli.ts",
      output: { chunkFileNames: "[name].js" },
    },
  },
});
