import { describe, expect, it } from "vitest";
import { layOut, type Body, type Line, type Point } from "../../src/web/explorer/graph/lay-out.js";
import { nearestTie } from "../../src/web/explorer/graph/nearest-tie.js";
import { pushApart } from "../../src/web/explorer/graph/push-apart.js";
import { startPlaces } from "../../src/web/explorer/graph/start-places.js";

const NAME = { width: 105, height: 15 };
const BOX = { width: 730, height: 640 };

/** Somebody who met forty others, of whom each met the next but two. */
const bodies: readonly Body[] = Array.from({ length: 41 }, (_, index) => ({ id: `p${index}`, ...NAME }));
const lines: readonly Line[] = bodies.slice(1).flatMap(({ id }, index) => {
  const other = bodies[((index + 3) % 40) + 1]?.id ?? "";
  return [
    { a: "p0", b: id },
    { a: id, b: other },
  ];
});

function draw(before = new Map<string, Point>()): ReadonlyMap<string, Point> {
  const start = startPlaces("p0", bodies, lines, BOX, before);
  return pushApart(bodies, layOut(bodies, lines, BOX, start), BOX, BOX);
}

describe("the picture of a hub", () => {
  it("has room for forty names below their shapes: none covers another", () => {
    const places = [...draw().values()];
    const covered = places.flatMap((one, index) =>
      places
        .slice(index + 1)
        .filter(({ x, y }) => Math.abs(x - one.x) < NAME.width && Math.abs(y - one.y) < NAME.height),
    );
    expect(covered).toEqual([]);
  });

  it("stays within its box, however narrow", () => {
    const narrow = { width: 336, height: 640 };
    const places = pushApart(bodies, draw(), BOX, narrow);
    for (const { x, y } of places.values()) {
      expect(x).toBeGreaterThanOrEqual(NAME.width / 2);
      expect(x).toBeLessThanOrEqual(narrow.width - NAME.width / 2);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(narrow.height - NAME.height);
    }
  });

  it("comes out the same each time", () => {
    expect(draw()).toEqual(draw());
  });

  it("places those at one spot apart, and who is not known to anybody", () => {
    const alone = [
      { id: "a", ...NAME },
      { id: "b", ...NAME },
    ];
    const [a, b] = [...pushApart(alone, layOut(alone, [], BOX, new Map()), BOX, BOX).values()];
    expect(a && b && Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(50);
  });
});

describe("a line that is pointed at", () => {
  const tie = { key: "a~b", a: "a", b: "b", count: 1, isToMore: false };
  const places = new Map([
    ["a", { x: 0, y: 0 }],
    ["b", { x: 100, y: 0 }],
  ]);

  it("is found within a few pixels of it, between its ends", () => {
    expect(nearestTie({ x: 50, y: 4 }, [tie], places)).toBe(tie);
    expect(nearestTie({ x: 50, y: 12 }, [tie], places)).toBeNull();
    expect(nearestTie({ x: 120, y: 0 }, [tie], places)).toBeNull();
  });

  it("is not one that leads to how many more there are: that has no evidence", () => {
    expect(nearestTie({ x: 50, y: 0 }, [{ ...tie, isToMore: true }], places)).toBeNull();
  });
});
