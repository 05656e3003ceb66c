import {
  forceCenter,
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from "d3-force";

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** px. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Somebody in the picture; the size is that of the name, which stands below. */
export interface Body extends Size {
  readonly id: string;
}

export interface Line {
  readonly a: string;
  readonly b: string;
}

interface Placed extends SimulationNodeDatum {
  readonly id: string;
}

const ROUNDS = 200;
/** px between two who met: further apart would be emptiness. */
const FAR = 260;
/** px that names take beside and below the outermost. */
const [SIDE, TOP, BOTTOM] = [56, 22, 44];

/** Places those who met near each other and all others apart, by the forces of d3, and fills a box with them. No lots are
 *  drawn: the same picture always comes out the same.
 *  @param start where everybody stands before */
export function layOut(
  bodies: readonly Body[],
  lines: readonly Line[],
  box: Size,
  start: ReadonlyMap<string, Point>,
): ReadonlyMap<string, Point> {
  const nodes: Placed[] = bodies.map(({ id }) => ({ id, ...start.get(id) }));
  const known = new Set(bodies.map(({ id }) => id));
  const links: SimulationLinkDatum<Placed>[] = lines
    .filter(({ a, b }) => known.has(a) && known.has(b))
    .map(({ a, b }) => ({ source: a, target: b }));
  const far = Math.min(FAR, 0.9 * Math.sqrt((box.width * box.height) / bodies.length));
  forceSimulation(nodes)
    .force(
      "met",
      forceLink<Placed, SimulationLinkDatum<Placed>>(links)
        .id(({ id }) => id)
        .distance(far),
    ) // weaker, the more it met
    .force(
      "apart",
      forceManyBody()
        .strength(-3 * far)
        .distanceMax(4 * far),
    )
    .force("room", forceCollide(far / 3))
    .force("middle", forceCenter(box.width / 2, box.height / 2))
    .stop()
    .tick(ROUNDS);
  return filling(nodes, box);
}

/** Stretches the places to the box, as far as neighbours stay no further apart than they should. */
function filling(nodes: readonly Placed[], box: Size): ReadonlyMap<string, Point> {
  const fit = (values: readonly number[], low: number, high: number) => {
    const [least, most] = [Math.min(...values), Math.max(...values)];
    const stretch = most > least ? Math.min(1.6, (high - low) / (most - least)) : 1;
    return (value: number): number => (low + high) / 2 + (value - (least + most) / 2) * stretch;
  };
  const [x, y] = [
    fit(
      nodes.map((node) => node.x ?? 0),
      SIDE,
      box.width - SIDE,
    ),
    fit(
      nodes.map((node) => node.y ?? 0),
      TOP,
      box.height - BOTTOM,
    ),
  ];
  return new Map(nodes.map((node) => [node.id, { x: x(node.x ?? 0), y: y(node.y ?? 0) }]));
}
