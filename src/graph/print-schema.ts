import { model, type Label } from "./model.js";
import { edgeTypes, schemaStatements } from "./schema.js";

const HEADER = `// The graph, printed from src/graph/model.ts: labels with their properties, relationships, constraints and indexes.
// A node's label is told by its id: "person:…", "meeting:…"; a country's id is its ISO 3166-1 alpha-3 code.
// Every node and edge that reading produced has a factId (a node's is its id), and assertions that carry it:
// (:Assertion {factId})-[:CITES]->(:Sentence). Without an assertion left, it is removed.
// knownSince is the day its earliest assertion was published, or came in where no text says when it was published.
// HAS_SENTENCE and CITES are the store's own and have no factId; the Meta node holds the version and the commit count.
`;

const TIES = `
// Ties: the sums of held meetings, kept by the transaction that changes a meeting; nothing is known by them alone.
// (:Person|Country|Organization)-[:MET {count, first, last, latest, latestDates, places}]->(:Person|Country|Organization), from the lesser id
// (:Person|Country|Organization)-[:MET_COUNTRY {…}]->(:Country), the country that somebody opposite sat there for, or itself
// (:Country)-[:COUNTRIES_MET {…}]->(:Country), from the lesser id`;

/** The graph model as a file to review: `schema/graph.cypher`. */
export function printSchema(): string {
  const nodes = (Object.keys(model) as Label[]).map((label) => {
    const properties = Object.entries(model[label].properties).map(([name, type]) => `${name}: ${type}`);
    return `// (:${label} {${["id: string", ...properties].join(", ")}})`;
  });
  const edges = [...edgeTypes()].map(([type, { from, to, properties }]) => {
    const known = properties.size > 0 ? ` {${[...properties].join(", ")}}` : "";
    return `// (:${[...from].join("|")})-[:${type}${known}]->(:${[...to].join("|")})`;
  });
  const statements = schemaStatements().map((statement) => `${statement};`);
  const sections = [
    HEADER + "\n// Nodes",
    nodes.join("\n"),
    "\n// Relationships",
    edges.join("\n"),
    TIES,
    "\n// What Neo4j is told; the embedded engine gets the ids and Assertion.factId",
    statements.join("\n"),
  ];
  return `${sections.join("\n")}\n`;
}
