import { UndirectedGraph } from "graphology";
import { write } from "graphology-gexf/browser/index.js";
import type { Seen } from "./seen.js";

/** The graph for Gephi: positions where it is drawn, weights by meetings. */
export function toGexf({ title, picture, graph: drawn }: Seen): string {
  const graph = new UndirectedGraph();
  const positions = drawn?.positions();
  for (const { id, name, __typename, country } of picture.parties) {
    graph.addNode(id, { label: name, type: __typename, country: country?.name ?? "", ...positions?.get(id) });
  }
  for (const { a, b, count, first, last } of picture.ties) {
    // An attribute named "kind" would break the file: that is a word of GEXF.
    graph.addEdge(a, b, { weight: count, relation: "met", first: first ?? "", last: last ?? "" });
  }
  return write(graph, {
    version: "1.2",
    formatNode: (_key, { label, x = 0, y = 0, type, country }) => ({
      label: String(label),
      attributes: { type, country },
      viz: { x: Number(x), y: -Number(y) },
    }),
    formatEdge: (_key, { weight, ...attributes }) => ({ weight: Number(weight), attributes }),
    encoding: "UTF-8",
    pretty: true,
    creator: "Entente",
    description: title,
  } as Parameters<typeof write>[1]); // its types leave out what its README describes
}
