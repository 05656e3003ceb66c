import { defineConfig } from "vitest/config";

export default defineConfig({
  // graphql ships CommonJS and ESM side by side; a test that imports it must get the copy that the server has.
  resolve: { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] },
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 300_000,
    globalSetup: ["test/world/neo4j-broker.ts"],
    reporters: ["default", "./test/world/report-skipped.ts"],
  },
});
