import { getNamedType } from "graphql";
import { argumentsOf } from "../plan/arguments-of.js";
import type { Walk } from "../plan/collect-fields.js";
import { connectionNodes } from "../plan/connection-nodes.js";
import { subfields, type Subfield } from "../plan/subfields.js";
import { planSelection } from "../plan/plan-selection.js";
import type { Selection } from "../../graph/plan.js";
import { pageSize } from "../relay/page-size.js";

/** What is asked of the counterparts: how many meetings each, and which nodes under which place of the answer. */
export interface Selected {
  readonly count: boolean;
  readonly meetings: number;
  readonly parts: readonly SelectedPart[];
}

export interface SelectedPart {
  readonly kind: "party" | "places" | "meetings";
  readonly path: string;
  /** How many meetings of each counterpart. */
  readonly first: number;
  /** What to bring of nodes of this type; a party may be of three. */
  readonly select: (type: string) => Selection;
}

/** Reads what is selected below `whoMet`. */
export function selectedOf(walk: Walk, root: Subfield): Selected {
  const { nodes, count } = connectionNodes(walk, root, getNamedType(root.field.type));
  const parts = nodes
    .flatMap((node) => subfields(walk, getNamedType(node.field.type), node.nodes, node.path))
    .flatMap((part): SelectedPart[] => {
      const { name: kind, path } = part;
      if (kind !== "party" && kind !== "places" && kind !== "meetings") return [];
      const first = kind === "meetings" ? pageSize.check(argumentsOf(walk, part)["first"]) : 0;
      return [{ kind, path, first, select: (type) => planSelection(walk, part, walk.schema.getType(type)) }];
    });
  return { count, parts, meetings: Math.max(0, ...parts.map(({ first }) => first)) };
}
