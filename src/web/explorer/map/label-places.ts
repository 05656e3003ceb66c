import { around, Room, type Rect } from "../parts/room.js";

export interface Spot {
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

export interface Label {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "end";
}

const CHARACTER = 6.2; // px
const LINE = 13;

/** Finds room for names beside their spots, the most important first; where there is none, the tooltip has the name. */
export function labelPlaces(spots: readonly Spot[], width: number, height: number): readonly Label[] {
  const room = new Room(
    { left: 0, top: 0, width, height },
    spots.map((spot) => around(spot, spot.r)),
  );
  return spots.flatMap(({ id, name, x, y, r }) => {
    const tries = [
      { id, x: x + r + 3, y: y + 4, anchor: "start" },
      { id, x: x - r - 3, y: y + 4, anchor: "end" },
      { id, x: x + r, y: y - r, anchor: "start" },
      { id, x: x + r, y: y + r + 10, anchor: "start" },
    ] as const;
    const free = room.take(tries.map((label) => rectOf(label, name.length * CHARACTER)));
    return free === null ? [] : (tries[free] ?? []);
  });
}

const rectOf = ({ x, y, anchor }: Label, width: number): Rect => ({
  left: anchor === "start" ? x : x - width,
  top: y - LINE + 3,
  width,
  height: LINE,
});
