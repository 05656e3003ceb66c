import type { JSX, RefObject } from "preact";
import { useEffect, useMemo, useRef } from "preact/hooks";
import { pairKey, type Picture } from "../data/picture.js";
import { useWidth } from "../parts/use-width.js";
import { GraphDrawing } from "./graph-drawing.js";
import type { GraphHandle } from "./graph-handle.js";
import { layOut, type Point } from "./lay-out.js";
import { pushApart } from "./push-apart.js";
import { shapesOf, tiedOf, type Shape } from "./shapes-of.js";
import { startPlaces } from "./start-places.js";
import { usePanZoom } from "./use-pan-zoom.js";

export interface GraphProps {
  readonly picture: Picture;
  readonly edge: readonly [string, string] | null;
  readonly chosen: string | null;
  readonly handle: RefObject<GraphHandle | null>;
  onEdge(a: string, b: string): void;
  onParty(id: string): void;
  onMore(): void;
}

/** px; as wide as the page has it beside the list: what is laid out there is stretched to any other width. */
const WIDTH = 730;

/** Who met whom, drawn. The list beside it says the same to those who see or point at no drawing. */
export function Graph({ picture, edge, chosen, handle, onEdge, onParty, onMore }: GraphProps): JSX.Element {
  const [box, width] = useWidth();
  const before = useRef<ReadonlyMap<string, Point>>(new Map());
  const drawn = useMemo(() => {
    const shapes = shapesOf(picture);
    const ties = tiedOf(picture, shapes);
    const size = { width: WIDTH, height: heightOf(shapes.length) };
    const parties = shapes.filter(({ type }) => type !== "More");
    before.current = layOut(parties, ties, size, startPlaces(picture.center, parties, ties, size, before.current));
    return { shapes, ties, size, places: withMore(shapes, before.current) };
  }, [sameness(picture)]);
  const { shapes, ties, size } = drawn;
  const places = useMemo(() => pushApart(shapes, drawn.places, size, { ...size, width }), [drawn, width]);
  useEffect(() => {
    handle.current = { positions: () => places };
    return () => {
      handle.current = null;
    };
  }, [places]);
  const move = usePanZoom();
  return (
    <>
      <div ref={box} class="graph" style={{ height: size.height }} aria-hidden="true">
        {width > 0 && (
          <GraphDrawing
            shapes={shapes}
            ties={ties}
            places={new Map([...places].map(([id, place]) => [id, move.seen(place, { ...size, width })]))}
            box={{ ...size, width }}
            edge={edge && pairKey(...edge)}
            chosen={chosen}
            move={move}
            onTie={({ a, b }) => onEdge(a, b)}
            onShape={({ id, type }) => (type === "More" ? onMore() : onParty(id))}
          />
        )}
      </div>
      <div class="zoom screen-only">
        <button onClick={() => move.zoomBy(1.3)} aria-label="Zoom in">
          +
        </button>
        <button onClick={() => move.zoomBy(1 / 1.3)} aria-label="Zoom out">
          −
        </button>
        <button onClick={move.fit}>Fit</button>
      </div>
    </>
  );
}

/** "n more" stands beside its hub, wherever there is room: it pulls at nobody. */
function withMore(shapes: readonly Shape[], places: ReadonlyMap<string, Point>): ReadonlyMap<string, Point> {
  const all = new Map(places);
  for (const { id, of, type } of shapes) {
    const { x, y } = places.get(of) ?? { x: 0, y: 0 };
    if (type === "More") all.set(id, { x: x + 70, y: y - 50 });
  }
  return all;
}

/** px; few need little room. */
const heightOf = (shapes: number): number => (shapes <= 3 ? 208 : shapes <= 5 ? 304 : shapes <= 30 ? 440 : 640);

/** What a picture shows: the same again, from another answer, is not laid out anew. */
const sameness = ({ center, parties, ties, more }: Picture): string =>
  JSON.stringify([
    center,
    parties.map(({ id, name }) => [id, name]),
    ties.map(({ a, b, count }) => [a, b, count]),
    [...more],
  ]);
