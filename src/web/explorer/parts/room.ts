/** px. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The room of a drawing: nothing is written over what is there. */
export class Room {
  private readonly taken: Rect[];

  constructor(
    private readonly bounds: Rect,
    taken: readonly Rect[],
  ) {
    this.taken = [...taken];
  }

  /** Takes what must be there, whatever it covers. */
  hold(rect: Rect): void {
    this.taken.push(rect);
  }

  /** Takes the first of these that is free.
   *  @returns its place among them; null where all are taken */
  take(wanted: readonly Rect[]): number | null {
    const free = wanted.findIndex((rect) => isIn(rect, this.bounds) && !this.taken.some((one) => overlap(rect, one)));
    const rect = wanted[free];
    if (!rect) return null;
    this.taken.push(rect);
    return free;
  }
}

/** What a shape around this point takes. */
export const around = (
  { x, y }: { readonly x: number; readonly y: number },
  halfWidth: number,
  halfHeight = halfWidth,
): Rect => ({
  left: x - halfWidth,
  top: y - halfHeight,
  width: 2 * halfWidth,
  height: 2 * halfHeight,
});

const overlap = (a: Rect, b: Rect): boolean =>
  a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;

const isIn = (a: Rect, b: Rect): boolean =>
  a.left >= b.left && a.top >= b.top && a.left + a.width <= b.left + b.width && a.top + a.height <= b.top + b.height;
