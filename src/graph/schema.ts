import { model, type EdgeType, type Label } from "./model.js";

/** Edges of the store itself, made by no reading: they have no factId. */
const STRUCTURE: readonly EdgeType[] = ["HAS_SENTENCE", "CITES"];

/** What `search` looks through: the words of these properties, by name of the index. */
export const WORDS_OF = {
  name_words: { labels: ["Person", "Country", "Organization", "Place"], properties: ["name", "aliases"] },
  text_words: { labels: ["Statement", "Article"], properties: ["text", "title"] },
} as const;

const labels = Object.keys(model) as Label[];

/** Every relationship type of the model with what it joins, in order of first appearance. */
export function edgeTypes(): Map<EdgeType, { from: Set<Label>; to: Set<Label>; properties: Set<string> }> {
  const types = new Map<EdgeType, { from: Set<Label>; to: Set<Label>; properties: Set<string> }>();
  for (const label of labels)
    for (const relation of Object.values(model[label].relations)) {
      if ("evidence" in relation) continue;
      const type = types.get(relation.edge) ?? { from: new Set(), to: new Set(), properties: new Set() };
      const [from, to] = relation.direction === "out" ? [[label], relation.to] : [relation.to, [label]];
      for (const one of from) type.from.add(one);
      for (const one of to) type.to.add(one);
      for (const name of Object.keys(relation.properties)) type.properties.add(name);
      types.set(relation.edge, type);
    }
  return types;
}

/** What Neo4j is told once: ids and factIds are unique, and what lists are filtered and ordered by is indexed. */
export function schemaStatements(): string[] {
  const ids = [...labels, "Meta"].map(
    (label) => `CREATE CONSTRAINT ${snake(label)}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
  );
  const facts = [...edgeTypes().keys()]
    .filter((type) => !STRUCTURE.includes(type))
    .map((type) => {
      const name = `${type.toLowerCase()}_fact`;
      return `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR ()-[r:${type}]-() REQUIRE r.factId IS UNIQUE`;
    });
  const indexes = labels.flatMap((label) =>
    model[label].indexed.map(
      (name) => `CREATE INDEX ${snake(label)}_${snake(name)} IF NOT EXISTS FOR (n:${label}) ON (n.${name})`,
    ),
  );
  const words = Object.entries(WORDS_OF).map(
    ([name, { labels: of, properties }]) =>
      `CREATE FULLTEXT INDEX ${name} IF NOT EXISTS FOR (n:${of.join("|")}) ` +
      `ON EACH [${properties.map((property) => `n.${property}`).join(", ")}] ` +
      "OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-folding' } }",
  );
  return [...ids, ...facts, ...indexes, ...words];
}

function snake(name: string): string {
  return name.replace(/(?<=[a-z])(?=[A-Z])/g, "_").toLowerCase();
}
