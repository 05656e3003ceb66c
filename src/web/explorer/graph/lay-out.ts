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

const ROUNDS = 250;
/** px between two who met: further apart would be emptiness. */
const FAR = 260;

/** Places those who met near each other and all others apart, as springs and charges would (Fruchterman and Reingold),
 *  within a box. No lots are drawn: the same picture always comes out the same.
 *  @param start where everybody stands before */
export function layOut(
  bodies: readonly Body[],
  lines: readonly Line[],
  box: Size,
  start: ReadonlyMap<string, Point>,
): ReadonlyMap<string, Point> {
  const places = bodies.map(({ id }) => ({ x: box.width / 2, y: box.height / 2, ...start.get(id) }));
  const indexes = new Map(bodies.map(({ id }, index) => [id, index]));
  const springs = lines.flatMap(({ a, b }) => {
    const [from, to] = [indexes.get(a), indexes.get(b)];
    return from === undefined || to === undefined ? [] : [[from, to] as const];
  });
  const degrees = bodies.map(() => 0);
  for (const ends of springs) for (const end of ends) degrees[end] = (degrees[end] ?? 0) + 1;
  const length = Math.min(FAR, 0.9 * Math.sqrt((box.width * box.height) / bodies.length));
  for (let round = 0; round < ROUNDS; round++) {
    const moves = places.map(() => ({ x: 0, y: 0 }));
    forEachPair(places, (one, other, a, b) => {
      const [x, y, distance] = between(one, other, a);
      const force = (length * length) / (distance * distance);
      push(moves[a], x, y, force);
      push(moves[b], x, y, -force);
    });
    for (const [a, b] of springs) {
      const [one, other] = [places[a], places[b]];
      if (!one || !other) continue;
      const [x, y, distance] = between(one, other, a);
      // Who met many is pulled by each of them the less: else all of them would stand in a heap.
      const force = distance / length / Math.min(degrees[a] ?? 1, degrees[b] ?? 1);
      push(moves[a], x, y, -force);
      push(moves[b], x, y, force);
    }
    const most = (length / 2) * (1 - round / ROUNDS); // hot at first, still at last
    places.forEach((place, index) => {
      const { x = 0, y = 0 } = moves[index] ?? {};
      const far = Math.hypot(x, y);
      const step = far > most ? most / far : 1;
      place.x = within(place.x + x * step, SIDE, box.width - SIDE);
      place.y = within(place.y + y * step, TOP, box.height - BOTTOM);
    });
  }
  centre(places, box);
  return new Map(bodies.map(({ id }, index) => [id, places[index] ?? { x: 0, y: 0 }]));
}

/** px that names take beside and below the outermost. */
const [SIDE, TOP, BOTTOM] = [56, 22, 44];

export const within = (value: number, low: number, high: number): number =>
  low > high ? (low + high) / 2 : Math.min(high, Math.max(low, value));

/** From the second to the first: x, y, and the distance. Two in one place go apart by their number. */
function between(one: Point, other: Point, number: number): readonly [number, number, number] {
  const [x, y] = [one.x - other.x, one.y - other.y];
  const distance = Math.hypot(x, y);
  return distance > 0.1 ? [x, y, distance] : [Math.cos(number), Math.sin(number), 1];
}

function push(move: { x: number; y: number } | undefined, x: number, y: number, force: number): void {
  if (!move) return;
  move.x += x * force;
  move.y += y * force;
}

export function forEachPair<Item>(
  items: readonly Item[],
  act: (one: Item, other: Item, a: number, b: number) => void,
): void {
  items.forEach((one, a) => {
    for (let b = a + 1; b < items.length; b++) act(one, items[b] as Item, a, b); // b is below the length
  });
}

function centre(places: { x: number; y: number }[], box: Size): void {
  const middle = (values: readonly number[]): number => (Math.min(...values) + Math.max(...values)) / 2;
  const [x, y] = [middle(places.map((place) => place.x)), middle(places.map((place) => place.y))];
  for (const place of places) {
    place.x += box.width / 2 - x;
    place.y += (box.height + TOP - BOTTOM) / 2 - y;
  }
}
