import { geoNaturalEarth1, type GeoProjection } from "d3-geo";

const LEAST_SPAN = 24; // degrees: closer, and the outlines of 1:110 million would look exact
const MARGIN = 0.25;

/** The whole world, or the part with these points in it.
 *  @param points degrees east and north */
export function projectionFor(
  points: readonly (readonly [number, number])[],
  width: number,
  height: number,
): GeoProjection {
  const world = geoNaturalEarth1().fitSize([width, height], { type: "Sphere" });
  if (points.length === 0) return world;
  const [west, east] = spread(
    points.map(([longitude]) => longitude),
    180,
  );
  const [south, north] = spread(
    points.map(([, latitude]) => latitude),
    85,
  );
  if (east - west > 180) return world;
  const corners = {
    type: "MultiPoint",
    coordinates: [
      [west, south],
      [west, north],
      [east, south],
      [east, north],
    ],
  } as const;
  return geoNaturalEarth1()
    .rotate([-(west + east) / 2, 0])
    .fitExtent(
      [
        [0, 0],
        [width, height],
      ],
      { type: "MultiPoint", coordinates: corners.coordinates.map(([x, y]) => [x, y]) },
    );
}

function spread(values: readonly number[], most: number): [number, number] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const half = Math.max(LEAST_SPAN, (high - low) * (1 + MARGIN * 2)) / 2;
  const middle = (low + high) / 2;
  return [Math.max(-most, middle - half), Math.min(most, middle + half)];
}
