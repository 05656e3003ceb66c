import type { Point } from "./lay-out.js";

/** What an export takes from the graph as it stands. */
export interface GraphHandle {
  /** Where each party stands, in px. */
  positions(): ReadonlyMap<string, Point>;
}
