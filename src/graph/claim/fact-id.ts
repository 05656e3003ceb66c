import type { EdgeType } from "../model.js";

export interface EdgeEnds {
  readonly type: EdgeType;
  readonly from: string;
  readonly to: string;
}

/** The factId of an edge says where it runs; ids have no brackets, so it can be read back.
 *  @param which tells two edges of one type between the same ends apart
 *  @example edgeFactId({ type: "ACTS_FOR", from: "person:sergei-lavrov", to: "RUS" }) // "person:sergei-lavrov-[ACTS_FOR]->RUS" */
export function edgeFactId({ type, from, to }: EdgeEnds, which: string | null = null): string {
  return `${from}-[${type}${which ? ` ${which}` : ""}]->${to}`;
}

/** Reads an edge's factId back.
 *  @returns null for the factId of a node, which is its id */
export function endsOf(factId: string): EdgeEnds | null {
  const found = /^(.+?)-\[([A-Z_]+)(?: [^\]]*)?\]->(.+)$/.exec(factId);
  const [, from, type, to] = found ?? [];
  return from && type && to ? { type: type as EdgeType, from, to } : null;
}
