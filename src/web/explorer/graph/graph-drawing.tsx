import type { JSX, TargetedMouseEvent } from "preact";
import { useMemo, useState } from "preact/hooks";
import { fitLabels, middleOf, nameBelow } from "./fit-labels.js";
import type { Point, Size } from "./lay-out.js";
import { nearestTie } from "./nearest-tie.js";
import { NameLines, ShapeDrawing } from "./shape-drawing.js";
import { widthOf, type Shape, type Tied } from "./shapes-of.js";
import type { PanZoom } from "./use-pan-zoom.js";

interface Props {
  readonly shapes: readonly Shape[];
  readonly ties: readonly Tied[];
  /** Where they are seen now. */
  readonly places: ReadonlyMap<string, Point>;
  readonly box: Size;
  /** The key of the tie whose evidence is open. */
  readonly edge: string | null;
  readonly chosen: string | null;
  readonly move: PanZoom;
  onTie(tie: Tied): void;
  onShape(shape: Shape): void;
}

export function GraphDrawing(props: Props): JSX.Element {
  const { shapes, ties, places, box, edge, chosen, move, onTie, onShape } = props;
  const [pointed, setPointed] = useState<string | null>(null); // a shape's id, or a tie's key
  const { names, counts } = useMemo(() => fitLabels(shapes, ties, places, box), [places]);
  const center = shapes.find(({ isCenter }) => isCenter)?.id;
  const atPointer = (event: TargetedMouseEvent<SVGSVGElement>): Tied | null => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    return nearestTie({ x: event.clientX - left, y: event.clientY - top }, ties, places);
  };
  const faint = Math.min(0.45, Math.max(0.05, 60 / ties.length)); // hundreds of them would be one grey
  const isShape = shapes.some(({ id }) => id === pointed);
  const unnamed = shapes.find(({ id, type }) => (id === pointed || id === chosen) && type !== "More" && !names.has(id));
  const unnamedAt = unnamed && places.get(unnamed.id);
  return (
    <svg
      width={box.width}
      height={box.height}
      viewBox={`0 0 ${box.width} ${box.height}`}
      class={pointed === null ? undefined : "pointing"}
      {...move.handlers}
      onPointerMove={(event) => {
        move.handlers.onPointerMove(event);
        if (!isShape) setPointed(atPointer(event)?.key ?? null);
      }}
      onClick={(event) => {
        const tie = move.wasDragged() ? null : atPointer(event);
        if (tie) onTie(tie);
      }}
    >
      {ties.map((tie) => {
        const [from, to] = [places.get(tie.a), places.get(tie.b)];
        if (!from || !to) return null;
        const { key, a, b, count, isToMore } = tie;
        const isOfCenter = a === center || b === center;
        const isNear = pointed === key || pointed === a || pointed === b;
        const classes = ["tie", isToMore && "tie-more", isNear && "tie-near", edge === key && "chosen"];
        return (
          <line
            key={key}
            class={classes.filter(Boolean).join(" ")}
            x1={from.x}
            y1={from.y}
            x2={to.x}
            y2={to.y}
            stroke-width={widthOf(count)}
            opacity={isOfCenter ? 1 : faint}
          />
        );
      })}
      {ties.map(({ key, a, b, count }) => {
        const [from, to] = [places.get(a), places.get(b)];
        if (!from || !to || !counts.has(key)) return null;
        const { x, y } = middleOf(from, to);
        return (
          <text key={key} class="tie-count" x={x} y={y + 4} text-anchor="middle">
            {count}
          </text>
        );
      })}
      {shapes.map((shape) => {
        const at = places.get(shape.id);
        return at ? (
          <ShapeDrawing
            key={shape.id}
            shape={shape}
            at={at}
            name={names.get(shape.id)}
            isChosen={shape.id === chosen}
            onPoint={(isAt) => setPointed(isAt ? shape.id : null)}
            onClick={(event) => {
              event.stopPropagation();
              if (!move.wasDragged()) onShape(shape);
            }}
          />
        ) : null;
      })}
      {unnamed && unnamedAt && <NameLines lines={unnamed.lines} name={nameBelow(unnamed, unnamedAt)} />}
    </svg>
  );
}
