import { writeGexf } from "../../../picture/write-gexf.js";
import type { Seen } from "./seen.js";

/** The graph for Gephi: positions where it is drawn, weights by meetings. */
export function toGexf({ picture, graph }: Seen): string {
  const positions = graph?.positions();
  return writeGexf({
    nodes: picture.parties.map(({ id, name, __typename: type, country }) => {
      const at = positions?.get(id);
      const attributes = { type, ...(country ? { country: country.name } : {}) };
      return { id, label: name, attributes, ...(at ? { at } : {}) };
    }),
    edges: picture.ties.map(({ a, b, count, first, last }) => ({
      source: a,
      target: b,
      relation: "met",
      directed: false,
      weight: count,
      attributes: { ...(first ? { first } : {}), ...(last ? { last } : {}) },
    })),
  });
}
