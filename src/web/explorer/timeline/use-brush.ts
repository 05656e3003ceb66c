import type { PointerEventHandler, TargetedPointerEvent } from "preact";
import { useState } from "preact/hooks";
import { change } from "../state/navigation.js";
import { isoDay } from "./when.js";

type Handler = PointerEventHandler<SVGSVGElement>;

interface Brush {
  /** What is being chosen, in px from the left. */
  readonly box: readonly [number, number] | null;
  readonly handlers: {
    readonly onPointerDown: Handler;
    readonly onPointerMove: Handler;
    readonly onPointerUp: Handler;
  };
}

const LEAST = 8; // px; less is a click

/** Drag over a timeline to choose the dates of the page. */
export function useBrush(timeAt: (x: number) => number): Brush {
  const [drag, setDrag] = useState<readonly [number, number] | null>(null);
  const xOf = (event: TargetedPointerEvent<SVGSVGElement>): number =>
    event.clientX - event.currentTarget.getBoundingClientRect().left;
  const sides = (one: number, two: number): readonly [number, number] => [Math.min(one, two), Math.max(one, two)];
  const isDrag = drag !== null && Math.abs(drag[1] - drag[0]) >= LEAST;
  return {
    box: isDrag ? sides(...drag) : null,
    handlers: {
      onPointerDown: (event) => setDrag([xOf(event), xOf(event)]),
      onPointerMove: (event) => {
        if (drag) setDrag([drag[0], xOf(event)]);
      },
      onPointerUp: (event) => {
        if (isDrag) {
          const [from, to] = sides(drag[0], xOf(event));
          change({ from: isoDay(timeAt(from)), to: isoDay(timeAt(to)) });
        }
        setDrag(null);
      },
    },
  };
}
