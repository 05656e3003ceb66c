import type { Label } from "../../graph/model.js";
import type { RelationPlan, Selection } from "../../graph/plan.js";

/** A selection in the making. */
export interface Draft {
  readonly properties: Set<string>;
  readonly relations: Record<string, RelationPlan>;
}

/** One selection for rows of several labels. Where two labels want different things under one response key
 *  (`... on Person { m: meetings(first: 1) } ... on Country { m: meetings(first: 9) }`), the key gets the label. */
export function uniteSelections(parts: readonly { readonly label: Label; readonly selection: Selection }[]): Selection {
  const draft: Draft = { properties: new Set(), relations: {} };
  for (const { label, selection } of parts) {
    for (const property of selection.properties) draft.properties.add(property);
    for (const [key, plan] of Object.entries(selection.relations)) {
      const alike = parts.every(({ selection: other }) => {
        const rival = other.relations[key];
        return !rival || JSON.stringify(rival) === JSON.stringify(plan);
      });
      draft.relations[alike ? key : ofLabel(label, key)] = plan;
    }
  }
  return { properties: [...draft.properties], relations: draft.relations };
}

/** The key under which rows of this label alone find a relation.
 *  @example ofLabel("Person", "node/m") // "Person:node/m" */
export const ofLabel = (label: Label, key: string): string => `${label}:${key}`;
