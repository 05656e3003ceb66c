import type { Core } from "cytoscape";

/** px that names take beside and below the outermost nodes. */
const [SIDE, TOP, BOTTOM] = [64, 24, 44];
/** px between the outermost of few nodes: more would be emptiness. */
const FAR = 420;

/** Stretches what was laid out until it fills its box, at the size that letters were chosen for. */
export function fillBox(cy: Core): void {
  const nodes = cy.nodes();
  const xs = nodes.map((node) => node.position("x"));
  const ys = nodes.map((node) => node.position("y"));
  const [toX, toY] = [
    along(xs, SIDE, cy.width() - SIDE, nodes.length),
    along(ys, TOP, cy.height() - BOTTOM, nodes.length),
  ];
  cy.batch(() => nodes.positions((node) => ({ x: toX(node.position("x")), y: toY(node.position("y")) })));
  cy.viewport({ zoom: 1, pan: { x: 0, y: 0 } });
}

function along(values: readonly number[], from: number, to: number, nodes: number): (value: number) => number {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const room = Math.max(40, Math.min(to - from, FAR * Math.max(1, nodes - 1)));
  const [middle, span] = [(low + high) / 2, high - low];
  return (value) => (from + to) / 2 + (span < 1 ? 0 : ((value - middle) / span) * room);
}
