import type { Attributes, Picture } from "./picture.js";
import { kindsOf, xml, type Kind } from "./xml.js";

const TYPES: Readonly<Record<Kind, string>> = {
  boolean: "boolean",
  integer: "int",
  double: "double",
  string: "string",
};

/** A picture in GraphML, as yEd, NetworkX, igraph and Cytoscape read it. */
export function writeGraphml({ nodes, edges }: Picture): string {
  const ofNodes = nodes.map(({ label, attributes }) => ({ ...attributes, label }));
  const ofEdges = edges.map(({ relation, weight, attributes }) => ({ ...attributes, relation, weight }));
  const [nodeKinds, edgeKinds] = [kindsOf(ofNodes), kindsOf(ofEdges)];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...declared("node", nodeKinds),
    ...declared("edge", edgeKinds),
    '<graph id="entente" edgedefault="undirected">',
    ...nodes.map(({ id }, index) => `<node id="${xml(id)}">${data("node", ofNodes[index] ?? {}, nodeKinds)}</node>`),
    ...edges.map(({ source, target, directed }, index) => {
      const ends = `directed="${directed}" source="${xml(source)}" target="${xml(target)}"`;
      return `<edge id="${index}" ${ends}>${data("edge", ofEdges[index] ?? {}, edgeKinds)}</edge>`;
    }),
    "</graph>",
    "</graphml>",
    "",
  ].join("\n");
}

type Kinds = readonly (readonly [name: string, kind: Kind])[];

const declared = (of: "node" | "edge", kinds: Kinds): readonly string[] =>
  kinds.map(
    ([name, kind], index) =>
      `<key id="${of}${index}" for="${of}" attr.name="${xml(name)}" attr.type="${TYPES[kind]}"/>`,
  );

const data = (of: "node" | "edge", attributes: Attributes, kinds: Kinds): string =>
  kinds
    .flatMap(([name], index) =>
      attributes[name] === undefined ? [] : [`<data key="${of}${index}">${xml(attributes[name])}</data>`],
    )
    .join("");
