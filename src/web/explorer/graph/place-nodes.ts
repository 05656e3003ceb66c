import type { Core } from "cytoscape";

/** Gives new nodes a first place around the one that brought them: from there the layout always comes out the same. */
export function placeNodes(cy: Core, center: string): void {
  const placed = new Set(cy.nodes(".placed").map((node) => node.id()));
  const queue = [center, ...placed];
  for (const id of queue) {
    const from = cy.getElementById(id);
    if (from.empty()) continue;
    if (!placed.has(id) && id === center) from.position({ x: 0, y: 0 });
    placed.add(id);
    const fresh = from.neighborhood("node").filter((node) => !placed.has(node.id()));
    fresh.forEach((node, index) => {
      const angle = (index / fresh.length) * 2 * Math.PI;
      const { x, y } = from.position();
      node.position({ x: x + 160 * Math.cos(angle), y: y + 160 * Math.sin(angle) });
      placed.add(node.id());
      queue.push(node.id());
    });
  }
  cy.nodes().addClass("placed");
}
