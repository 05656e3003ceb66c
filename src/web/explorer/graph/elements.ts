import type { ElementDefinition } from "cytoscape";
import { pairKey, type Picture } from "../data/picture.js";

/** The nodes and edges that a picture is drawn with. A hub that is cut has one more node, which says how many more. */
export function elementsOf({ center, parties, ties, more }: Picture): ElementDefinition[] {
  const nodes = parties.map(({ id, name, __typename, country }) => ({
    data: { id, label: country ? `${name}\n${country.name}` : name },
    classes: `${__typename.toLowerCase()}${id === center ? " center" : ""}`,
  }));
  const rests = [...more].flatMap(([id, number]) =>
    number > 0
      ? [
          { data: { id: `more:${id}`, label: `${number} more`, of: id }, classes: "more" },
          { data: { id: `edge:more:${id}`, source: id, target: `more:${id}` }, classes: "to-more" },
        ]
      : [],
  );
  const edges = ties.map(({ a, b, count }) => ({
    data: {
      id: `edge:${pairKey(a, b)}`,
      source: a,
      target: b,
      count,
      label: "",
      width: widthOf(count),
    },
    classes: "tie",
  }));
  return [...nodes, ...rests, ...edges];
}

/** px; 1 meeting 1.5, 2 meetings 2.5, 100 about 8: thicker ones hide who stands behind. */
export const widthOf = (count: number): number => Math.min(9, 1.5 + Math.log2(count));
