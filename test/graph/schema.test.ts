import { expect, it } from "vitest";
import { labelOf, model } from "../../src/graph/model.js";
import { printSchema } from "../../src/graph/print-schema.js";
import { claimsOf } from "../../src/graph/save-facts.js";
import { edgeTypes } from "../../src/graph/schema.js";
import { world } from "../world/readings.js";

it("schema/graph.cypher is what the model says; vitest -u prints it anew", async () => {
  await expect(printSchema()).toMatchFileSnapshot("../../schema/graph.cypher");
});

it("readings claim only labels, relationships and properties that the model has", () => {
  const types = edgeTypes();
  for (const telling of world) {
    const { nodes, edges } = claimsOf(telling.reading());
    for (const { label, id, properties } of nodes) {
      expect(labelOf(id)).toBe(label);
      expect(Object.keys(model[label].properties)).toEqual(expect.arrayContaining(Object.keys(properties)));
    }
    for (const { type, from, to, properties } of edges) {
      const known = types.get(type);
      expect(known?.from, type).toContain(labelOf(from));
      expect(known?.to, type).toContain(labelOf(to));
      expect([...(known?.properties ?? [])]).toEqual(expect.arrayContaining(Object.keys(properties)));
    }
  }
});
