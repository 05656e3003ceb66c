import { readdirSync, readFileSync } from "node:fs";
import { getOperationAST, getVariableValues, Lexer, parse, Source, type OperationDefinitionNode } from "graphql";
import { describe, expect, it } from "vitest";
import { fragmentsOf } from "../../src/serve/limits/admit.js";
import { limits } from "../../src/serve/limits/limits.js";
import { measureCost } from "../../src/serve/limits/measure-cost.js";
import { shapeOf } from "../../src/serve/limits/shape-rule.js";
import { buildSchema } from "../../src/serve/schema.js";

const FOLDER = "schema/examples";
const examples = readdirSync(FOLDER).filter((name) => name.endsWith(".graphql"));
const schema = buildSchema();

/** What an example asks for, by the names of the limits. */
function measure(text: string) {
  const document = parse(text);
  const operation = getOperationAST(document) as OperationDefinitionNode;
  const fragments = fragmentsOf(document);
  const { coerced = {} } = getVariableValues(schema, operation.variableDefinitions ?? [], {});
  const root = schema.getRootType(operation.operation);
  if (!root) throw new Error(`no ${operation.operation}`);
  const cost = measureCost({ schema, fragments, variableValues: coerced }, root, operation.selectionSet);
  const { steps, depth, fields, aliases, directives } = shapeOf(operation, (name) => fragments[name]);
  return { tokens: tokensIn(text), cost: cost.nodes, steps, depth, fields, aliases, directives };
}

function tokensIn(text: string): number {
  const lexer = new Lexer(new Source(text));
  let count = 0;
  while (lexer.advance().kind !== "<EOF>") count++;
  return count;
}

describe("the examples pass the limits with room to spare", () => {
  it.each(examples)("%s takes at most half of each", (name) => {
    const asked = measure(readFileSync(`${FOLDER}/${name}`, "utf8"));
    for (const [what, count] of Object.entries(asked)) {
      expect(count, what).toBeLessThanOrEqual(limits[what as keyof typeof asked] / 2);
    }
  });
});
