import { getArgumentValues } from "graphql";
import type { Walk } from "./collect-fields.js";
import type { Subfield } from "./subfields.js";

/** The arguments of a field, with variables and defaults put in. */
export function argumentsOf(
  walk: Pick<Walk, "variableValues">,
  { field, nodes: [node] }: Pick<Subfield, "field" | "nodes">,
): Readonly<Record<string, unknown>> {
  return node ? getArgumentValues(field, node, walk.variableValues) : {};
}
