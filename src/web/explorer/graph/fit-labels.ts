import { around, Room, type Rect } from "../parts/room.js";
import type { Point, Size } from "./lay-out.js";
import type { Shape, Tied } from "./shapes-of.js";

export interface Name {
  /** px; of the middle, or of the start or end of the lines, and of their top. */
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
}

export interface Labels {
  /** By id; those without are named when pointed at. */
  readonly names: ReadonlyMap<string, Name>;
  /** Ties whose number of meetings is written on the line, by key. */
  readonly counts: ReadonlySet<string>;
}

/** Of more than these only the lines of the centre have numbers. */
const FEW = 14;

export const radiusOf = ({ isCenter }: Shape): number => (isCenter ? 14 : 9);

/** Writes as many names as have room, the greatest first, then the numbers of meetings, the most first. */
export function fitLabels(
  shapes: readonly Shape[],
  ties: readonly Tied[],
  places: ReadonlyMap<string, Point>,
  box: Size,
): Labels {
  const placed = shapes.flatMap((shape) => {
    const at = places.get(shape.id);
    return at ? [{ shape, at }] : [];
  });
  const taken = placed.map(({ shape, at }) =>
    shape.type === "More" ? around(at, shape.width / 2, 10) : around(at, radiusOf(shape)),
  );
  const room = new Room({ left: 0, top: 0, ...box }, taken);
  const names = new Map<string, Name>();
  for (const { shape, at } of placed) {
    if (shape.type === "More") continue; // written in its box
    const tries = namesAround(shape, at);
    const free = room.take(tries.map((name) => rectOf(name, shape)));
    const name = free === null ? undefined : tries[free];
    if (name) names.set(shape.id, name);
    else if (shape.isCenter) {
      names.set(shape.id, nameBelow(shape, at)); // whose picture it is always stands there
      room.hold(rectOf(nameBelow(shape, at), shape));
    }
  }
  const center = shapes.find(({ isCenter }) => isCenter)?.id;
  const counts = [...ties]
    .sort((one, two) => two.count - one.count)
    .filter(({ a, b, count, isToMore }) => {
      const [from, to] = [places.get(a), places.get(b)];
      if (!from || !to || count < 2 || isToMore) return false;
      if (shapes.length > FEW && a !== center && b !== center) return false; // more numbers than eyes can tell apart
      return room.take([around(middleOf(from, to), 3 + 3.5 * String(count).length, 8)]) !== null;
    });
  return { names, counts: new Set(counts.map(({ key }) => key)) };
}

export const middleOf = (one: Point, other: Point): Point => ({ x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 });

export const nameBelow = (shape: Shape, { x, y }: Point): Name => ({ x, y: y + radiusOf(shape) + 3, anchor: "middle" });

/** Where a name may stand, the best first: below, above, right, left. */
function namesAround(shape: Shape, at: Point): readonly Name[] {
  const { x, y } = at;
  const r = radiusOf(shape) + 3;
  const { height } = shape;
  return [
    nameBelow(shape, at),
    { x, y: y - r - height, anchor: "middle" },
    { x: x + r, y: y - height / 2, anchor: "start" },
    { x: x - r, y: y - height / 2, anchor: "end" },
  ];
}

const rectOf = ({ x, y, anchor }: Name, { width, height }: Shape): Rect => ({
  left: anchor === "middle" ? x - width / 2 : anchor === "start" ? x : x - width,
  top: y,
  width,
  height,
});
