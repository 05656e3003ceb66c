import type { Body, Point, Size } from "./lay-out.js";

const ROUNDS = 150;
/** px from the middle of a shape to its top, and to its name. */
const SHAPE = 12;
const AIR = 4; // px

/** Stretches places to a box, and moves shapes with their names off each other as far as there is room.
 *  @param from the box that they were laid out in */
export function pushApart(
  bodies: readonly Body[],
  laidOut: ReadonlyMap<string, Point>,
  from: Size,
  box: Size,
): ReadonlyMap<string, Point> {
  const [wide, high] = [box.width / from.width, box.height / from.height];
  const places = bodies.map(({ id }) => {
    const { x, y } = laidOut.get(id) ?? { x: 0, y: 0 };
    return { x: x * wide, y: y * high };
  });
  const halves = bodies.map(({ width }) => Math.max(SHAPE, width / 2) + AIR);
  const heights = bodies.map(({ height }) => 2 * SHAPE + height + AIR);
  separate(places, halves, heights, box);
  // Where not all names have room, at least no shape lies on another.
  const bare = (value: number): number[] => bodies.map(() => value);
  separate(places, bare(SHAPE), bare(2 * SHAPE), box);
  return new Map(bodies.map(({ id }, index) => [id, places[index] ?? { x: 0, y: 0 }]));
}

/** Moves until nothing lies on anything, or long enough.
 *  @param halves px to the left and right of each @param heights px from the top of each to the foot of its name */
function separate(places: Movable[], halves: readonly number[], heights: readonly number[], box: Size): void {
  for (let round = 0, isStill = false; round < ROUNDS && !isStill; round++) {
    isStill = true;
    forEachPair(places, (one, other, a, b) => {
      const sideways = (halves[a] ?? 0) + (halves[b] ?? 0) - Math.abs(one.x - other.x);
      // A name hangs below its shape: what lies between two is the height of the upper one.
      const upright = (heights[one.y < other.y ? a : b] ?? 0) - Math.abs(one.y - other.y);
      if (sideways <= 0 || upright <= 0) return;
      isStill = false;
      if (sideways < upright) moveApart(one, other, "x", sideways);
      else moveApart(one, other, "y", upright);
    });
    places.forEach((place, index) => {
      place.x = within(place.x, halves[index] ?? 0, box.width - (halves[index] ?? 0));
      place.y = within(place.y, SHAPE + AIR, box.height - (heights[index] ?? 0) + SHAPE);
    });
  }
}

function forEachPair<Item>(items: readonly Item[], act: (one: Item, other: Item, a: number, b: number) => void): void {
  items.forEach((one, a) => {
    for (let b = a + 1; b < items.length; b++) act(one, items[b] as Item, a, b); // b is below the length
  });
}

const within = (value: number, low: number, high: number): number =>
  low > high ? (low + high) / 2 : Math.min(high, Math.max(low, value));

type Movable = { -readonly [Key in keyof Point]: Point[Key] };

function moveApart(one: Movable, other: Movable, along: "x" | "y", far: number): void {
  const step = (one[along] < other[along] ? -far : far) / 2;
  one[along] += step;
  other[along] -= step;
}
