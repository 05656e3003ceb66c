import type { Line, Point, Size } from "./lay-out.js";

/** First places: the centre in the middle, the others in a ring around the one that brought them. Who was placed before
 *  stays there. */
export function startPlaces(
  center: string,
  bodies: readonly { readonly id: string }[],
  lines: readonly Line[],
  box: Size,
  before: ReadonlyMap<string, Point>,
): ReadonlyMap<string, Point> {
  const known = new Set(bodies.map(({ id }) => id));
  const places = new Map([...before].filter(([id]) => known.has(id)));
  if (!places.has(center)) places.set(center, { x: box.width / 2, y: box.height / 2 });
  const met = new Map<string, string[]>(bodies.map(({ id }) => [id, []]));
  for (const { a, b } of lines) {
    met.get(a)?.push(b);
    met.get(b)?.push(a);
  }
  const radius = Math.min(box.width, box.height) / 3;
  const queue = [...places.keys()];
  for (const id of queue) {
    const { x, y } = places.get(id) ?? { x: 0, y: 0 };
    const fresh = (met.get(id) ?? []).filter((other) => !places.has(other));
    fresh.forEach((other, index) => {
      const angle = (index / fresh.length) * 2 * Math.PI;
      places.set(other, { x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle) });
      queue.push(other);
    });
  }
  return places;
}
