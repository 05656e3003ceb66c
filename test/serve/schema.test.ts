import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { printSchemaText } from "../../src/serve/print-schema.js";

const FILE = "schema/schema.graphql";

test("schema/schema.graphql is what the code serves", () => {
  const written = readFileSync(FILE, "utf8");
  expect(written, "print it again: npx entente schema > schema/schema.graphql").toBe(`${printSchemaText()}\n`);
});
