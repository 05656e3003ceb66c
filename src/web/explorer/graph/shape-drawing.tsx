import type { JSX, MouseEventHandler } from "preact";
import { radiusOf, type Name } from "./fit-labels.js";
import type { Point } from "./lay-out.js";
import type { Shape } from "./shapes-of.js";

interface Props {
  readonly shape: Shape;
  readonly at: Point;
  /** Undefined where there is no room for it. */
  readonly name: Name | undefined;
  readonly isChosen: boolean;
  readonly onClick: MouseEventHandler<SVGGElement>;
  onPoint(isAt: boolean): void;
}

/** A person is a circle, a country a square, an organization a diamond, "n more" a dashed box. */
export function ShapeDrawing({ shape, at, name, isChosen, onClick, onPoint }: Props): JSX.Element {
  const classes = [
    "shape",
    `shape-${shape.type.toLowerCase()}`,
    shape.isCenter && "shape-center",
    isChosen && "chosen",
  ];
  return (
    <g
      class={classes.filter(Boolean).join(" ")}
      onClick={onClick}
      onPointerEnter={() => onPoint(true)}
      onPointerLeave={() => onPoint(false)}
    >
      <Outline shape={shape} at={at} />
      {shape.type === "More" && (
        <text class="name" x={at.x} y={at.y + 4} text-anchor="middle">
          {shape.lines[0]}
        </text>
      )}
      {name && <NameLines lines={shape.lines} name={name} />}
    </g>
  );
}

export const NameLines = ({ lines, name }: { lines: readonly string[]; name: Name }): JSX.Element => (
  <text class="name" text-anchor={name.anchor}>
    {lines.map((line, index) => (
      <tspan key={line} x={name.x} y={name.y + 12 + 15 * index}>
        {line}
      </tspan>
    ))}
  </text>
);

function Outline({ shape, at: { x, y } }: { shape: Shape; at: Point }): JSX.Element {
  const r = radiusOf(shape);
  switch (shape.type) {
    case "Person":
      return <circle cx={x} cy={y} r={r} />;
    case "Country":
      return <rect x={x - r} y={y - r} width={2 * r} height={2 * r} />;
    case "Organization":
      return <path d={`M${x} ${y - r}l${r} ${r}l${-r} ${r}l${-r} ${-r}z`} />;
    case "More":
      return <rect x={x - shape.width / 2} y={y - 10} width={shape.width} height={20} rx={4} />;
  }
}
