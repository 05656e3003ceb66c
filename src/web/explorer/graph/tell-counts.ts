import type { Core } from "cytoscape";

interface Box {
  readonly x: number;
  readonly y: number;
  readonly halfWidth: number;
  readonly halfHeight: number;
}

/** Writes the number of meetings on the lines where there is room, the most meetings first. The list has all of them. */
export function tellCounts(cy: Core): void {
  const taken: Box[] = cy
    .nodes()
    .toArray()
    .flatMap((node): Box[] => {
      const { x, y } = node.position();
      const lines = String(node.data("label")).split("\n");
      const longest = Math.max(...lines.map((line) => line.length));
      const name = { x, y: y + 14 + 8 * lines.length, halfWidth: 3.2 * longest, halfHeight: 8 * lines.length };
      return [{ x, y, halfWidth: 11, halfHeight: 11 }, name];
    });
  const ties = cy.edges(".tie").sort((a, b) => b.data("count") - a.data("count"));
  ties.forEach((tie) => {
    const [from, to] = [tie.source().position(), tie.target().position()];
    const label = tie.data("count") > 1 ? String(tie.data("count")) : "";
    const box = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2, halfWidth: 3 + 3.5 * label.length, halfHeight: 8 };
    const isFree = label !== "" && !taken.some((other) => overlap(box, other));
    if (isFree) taken.push(box);
    tie.data("label", isFree ? label : "");
  });
}

const overlap = (a: Box, b: Box): boolean =>
  Math.abs(a.x - b.x) < a.halfWidth + b.halfWidth && Math.abs(a.y - b.y) < a.halfHeight + b.halfHeight;
