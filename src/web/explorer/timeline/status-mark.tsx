import type { JSX } from "preact";
import type { Status } from "../api/shapes.js";

/** A meeting's status by its shape, so that no colour is needed to tell: held is full, planned hollow, cancelled a cross,
 *  postponed a hollow square, denied struck through. */
export function StatusMark({ status, x, y }: { status: Status; x: number; y: number }): JSX.Element {
  const name = `mark mark-${status.toLowerCase()}`;
  if (status === "HELD" || status === "PLANNED") return <circle class={name} cx={x} cy={y} r={4.5} />;
  if (status === "POSTPONED") return <rect class={name} x={x - 4} y={y - 4} width={8} height={8} />;
  const cross = `M${x - 4} ${y - 4}l8 8m0 -8l-8 8`;
  if (status === "CANCELLED") return <path class={name} d={cross} />;
  return (
    <g class={name}>
      <circle cx={x} cy={y} r={4.5} />
      <path d={`M${x - 4} ${y + 4}l8 -8`} />
    </g>
  );
}
