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
export function labelPlaces(spots: readonly Spot[], width: number): readonly Label[] {
  const taken: [number, number, number, number][] = spots.map(({ x, y, r }) => [x - r, y - r, x + r, y + r]);
  const labels: Label[] = [];
  for (const { id, name, x, y, r } of spots) {
    const length = name.length * CHARACTER;
    const tries = [
      { id, x: x + r + 3, y: y + 4, anchor: "start" },
      { id, x: x - r - 3, y: y + 4, anchor: "end" },
      { id, x: x + r, y: y - r, anchor: "start" },
      { id, x: x + r, y: y + r + 10, anchor: "start" },
    ] as const;
    for (const label of tries) {
      const left = label.anchor === "start" ? label.x : label.x - length;
      const box: [number, number, number, number] = [left, label.y - LINE + 3, left + length, label.y + 3];
      const isFree = left > 0 && left + length < width && !taken.some((other) => overlap(box, other));
      if (!isFree) continue;
      taken.push(box);
      labels.push(label);
      break;
    }
  }
  return labels;
}

const overlap = (a: readonly number[], b: readonly number[]): boolean =>
  (a[0] ?? 0) < (b[2] ?? 0) && (b[0] ?? 0) < (a[2] ?? 0) && (a[1] ?? 0) < (b[3] ?? 0) && (b[1] ?? 0) < (a[3] ?? 0);
