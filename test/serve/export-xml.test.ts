import { UndirectedGraph } from "graphology";
import gexf from "graphology-gexf";
import graphml from "graphology-graphml";
import { expect, it } from "vitest";
import type { Picture } from "../../src/picture/picture.js";
import { writeGexf } from "../../src/picture/write-gexf.js";
import { writeGraphml } from "../../src/picture/write-graphml.js";
import { LINES, RTL } from "./export-world.js";

const picture: Picture = {
  nodes: [
    { id: 'a&<">', label: LINES, attributes: { "more.kind": "\u0000\uD800\uFFFF]]>", score: 1 } },
    { at: { x: 10, y: 20.25 }, id: "b", label: RTL, attributes: { score: -0.5, active: false } },
  ],
  edges: [
    { source: 'a&<">', target: "b", relation: "met", directed: false, weight: 2, attributes: { last: "2001-02" } },
  ],
};

it.each([
  ["GEXF", gexf, writeGexf],
  ["GraphML", graphml, writeGraphml],
])("%s holds any text; what XML cannot hold is marked, and line ends stay", (_name, reader, write) => {
  const graph = reader.parse(UndirectedGraph, write(picture));
  expect(graph.getNodeAttributes('a&<">')).toMatchObject({
    label: LINES.replace("\u0007", "\uFFFD"),
    "more.kind": "\uFFFD\uFFFD\uFFFD]]>",
    score: 1,
  });
  expect(graph.getNodeAttributes("b")).toMatchObject({ label: RTL, score: -0.5, active: false });
  expect(graph.getEdgeAttributes('a&<">', "b")).toMatchObject({ relation: "met", weight: 2, last: "2001-02" });
});
