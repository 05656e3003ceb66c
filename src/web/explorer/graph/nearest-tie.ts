import type { Point } from "./lay-out.js";
import type { Tied } from "./shapes-of.js";

const NEAR = 6; // px; a line is thinner than a hand is steady

/** The line that was pointed at; null where none is near. */
export function nearestTie(at: Point, ties: readonly Tied[], places: ReadonlyMap<string, Point>): Tied | null {
  let [nearest, least]: [Tied | null, number] = [null, NEAR];
  for (const tie of ties) {
    const [from, to] = [places.get(tie.a), places.get(tie.b)];
    const far = from && to ? distance(at, from, to) : Infinity;
    if (far < least && !tie.isToMore) [nearest, least] = [tie, far];
  }
  return nearest;
}

/** From a point to the line between two others. */
function distance(at: Point, from: Point, to: Point): number {
  const [x, y] = [to.x - from.x, to.y - from.y];
  const length = x * x + y * y || 1;
  const along = Math.min(1, Math.max(0, ((at.x - from.x) * x + (at.y - from.y) * y) / length));
  return Math.hypot(at.x - from.x - along * x, at.y - from.y - along * y);
}
