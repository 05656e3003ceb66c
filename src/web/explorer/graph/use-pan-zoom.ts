import type { PointerEventHandler } from "preact";
import { useRef, useState } from "preact/hooks";
import type { Point, Size } from "./lay-out.js";

export interface PanZoom {
  /** Where a place of the picture is seen. Shapes and names keep their size: what is zoomed has more room for them. */
  seen(place: Point, box: Size): Point;
  zoomBy(factor: number): void;
  fit(): void;
  /** Whether the pointer moved since it went down: then a click is none. */
  wasDragged(): boolean;
  readonly handlers: Readonly<
    Record<"onPointerDown" | "onPointerMove" | "onPointerUp" | "onPointerLeave", PointerEventHandler<SVGSVGElement>>
  >;
}

const LEAST_MOVE = 4; // px
const WHOLE = { zoom: 1, x: 0, y: 0 };

export function usePanZoom(): PanZoom {
  const [view, setView] = useState(WHOLE);
  const drag = useRef<{ readonly x: number; readonly y: number; readonly from: typeof WHOLE } | null>(null);
  const moved = useRef(false);
  const end = (): void => {
    drag.current = null;
  };
  return {
    seen: ({ x, y }, { width, height }) => ({
      x: (x - width / 2) * view.zoom + width / 2 + view.x,
      y: (y - height / 2) * view.zoom + height / 2 + view.y,
    }),
    zoomBy: (factor) =>
      setView(({ zoom, x, y }) => {
        const next = Math.min(6, Math.max(0.5, zoom * factor));
        return { zoom: next, x: (x * next) / zoom, y: (y * next) / zoom };
      }),
    fit: () => setView(WHOLE),
    wasDragged: () => moved.current,
    handlers: {
      onPointerDown: ({ clientX: x, clientY: y }) => {
        drag.current = { x, y, from: view };
        moved.current = false;
      },
      onPointerMove: ({ clientX, clientY }) => {
        if (!drag.current) return;
        const { x, y, from } = drag.current;
        if (Math.hypot(clientX - x, clientY - y) >= LEAST_MOVE) moved.current = true;
        if (moved.current) setView({ ...from, x: from.x + clientX - x, y: from.y + clientY - y });
      },
      onPointerUp: end,
      onPointerLeave: end,
    },
  };
}
