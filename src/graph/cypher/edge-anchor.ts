import { labelOf, type EdgeType, type Label } from "../model.js";
import type { EdgeEnds } from "../claim/fact-id.js";

/** A party takes part in thousands of meetings, a meeting has few parties: an edge is looked for from its quiet end,
 *  which is the one it starts from, but for these. */
const QUIET_AT_TARGET: readonly EdgeType[] = ["PARTICIPATED_IN", "MADE"];

export interface EdgeAnchor {
  readonly label: Label;
  readonly id: string;
  /** A pattern with `n` at the quiet end and `r` as the edge. */
  readonly pattern: string;
}

/** Where to look for an edge, so that no busy node's edges are walked. */
export function edgeAnchor({ type, from, to }: EdgeEnds): EdgeAnchor {
  const atTarget = QUIET_AT_TARGET.includes(type);
  const id = atTarget ? to : from;
  const label = knownLabel(id);
  const edge = `[r:${type} {factId: row.factId}]`;
  const node = `(n:${label} {id: row.at})`;
  return { label, id, pattern: atTarget ? `${node}<-${edge}-()` : `${node}-${edge}->()` };
}

/** @throws Error for an id that is none of ours */
export function knownLabel(id: string): Label {
  const label = labelOf(id);
  if (!label) throw new Error(`No label has ids like "${id}".`);
  return label;
}
