import type { Attributes, Picture } from "./picture.js";
import { kindsOf, xml, type Kind } from "./xml.js";

/** A picture in GEXF 1.2, as Gephi reads it. */
export function writeGexf({ nodes, edges }: Picture): string {
  const ofEdges = edges.map(({ relation, attributes }) => ({ ...attributes, relation }));
  const [nodeKinds, edgeKinds] = [kindsOf(nodes.map(({ attributes }) => attributes)), kindsOf(ofEdges)];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://www.gexf.net/1.2draft" xmlns:viz="http://www.gexf.net/1.2draft/viz" version="1.2">',
    '<graph defaultedgetype="undirected" mode="static">',
    ...declared("node", nodeKinds),
    ...declared("edge", edgeKinds),
    "<nodes>",
    ...nodes.map(
      ({ id, label, attributes, at }) =>
        `<node id="${xml(id)}" label="${xml(label)}">${values(attributes, nodeKinds)}${at ? position(at) : ""}</node>`,
    ),
    "</nodes>",
    "<edges>",
    ...edges.map(({ source, target, directed, weight }, index) => {
      const type = directed ? "directed" : "undirected";
      const ends = `source="${xml(source)}" target="${xml(target)}"`;
      return `<edge id="${index}" type="${type}" ${ends} weight="${weight}">${values(ofEdges[index] ?? {}, edgeKinds)}</edge>`;
    }),
    "</edges>",
    "</graph>",
    "</gexf>",
    "",
  ].join("\n");
}

/** Gephi counts upwards. */
const position = ({ x, y }: { readonly x: number; readonly y: number }): string =>
  `<viz:position x="${x.toFixed(1)}" y="${(-y).toFixed(1)}"/>`;

type Kinds = readonly (readonly [name: string, kind: Kind])[];

const declared = (of: "node" | "edge", kinds: Kinds): readonly string[] => [
  `<attributes class="${of}">`,
  ...kinds.map(([name, kind]) => `<attribute id="${xml(name)}" title="${xml(name)}" type="${kind}"/>`),
  "</attributes>",
];

function values(attributes: Attributes, kinds: Kinds): string {
  const own = kinds.filter(([name]) => attributes[name] !== undefined);
  const each = own.map(([name]) => `<attvalue for="${xml(name)}" value="${xml(attributes[name] ?? null)}"/>`);
  return `<attvalues>${each.join("")}</attvalues>`;
}
