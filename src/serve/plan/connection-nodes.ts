import { getNamedType, type GraphQLNamedType } from "graphql";
import type { Walk } from "./collect-fields.js";
import { subfields, type Subfield } from "./subfields.js";

/** Where a connection's nodes are selected (there may be aliases, and both ways at once), and whether it is counted. */
export function connectionNodes(
  walk: Walk,
  part: Subfield,
  connection: GraphQLNamedType,
): { readonly nodes: readonly Subfield[]; readonly count: boolean } {
  const parts = subfields(walk, connection, part.nodes, part.path);
  const nodes = parts.flatMap((one) => {
    if (one.name !== "edges") return one.name === "nodes" ? [one] : [];
    return subfields(walk, getNamedType(one.field.type), one.nodes, one.path).filter(({ name }) => name === "node");
  });
  return { nodes, count: parts.some(({ name }) => name === "totalCount") };
}
