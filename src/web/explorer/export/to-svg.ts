import { widthOf } from "../graph/elements.js";
import type { Seen } from "./seen.js";
import { escape } from "./escape.js";

const FILLS = { Person: "#0072b2", Country: "#d55e00", Organization: "#009e73" } as const;
const MARGIN = 70;

/** The graph as it is drawn, in letters and lines, on white.
 *  @returns null while no graph is drawn */
export function toSvg({ title, picture, graph }: Seen): string | null {
  const places = graph?.positions();
  if (!places) return null;
  const points = picture.parties.flatMap(({ id }) => places.get(id) ?? []);
  const [left, top] = [
    Math.min(...points.map(({ x }) => x)) - MARGIN,
    Math.min(...points.map(({ y }) => y)) - MARGIN / 2,
  ];
  const width = Math.max(...points.map(({ x }) => x)) + MARGIN - left;
  const height = Math.max(...points.map(({ y }) => y)) + MARGIN - top;
  const lines = picture.ties.flatMap(({ a, b, count }) => {
    const [from, to] = [places.get(a), places.get(b)];
    if (!from || !to) return [];
    const line = `<line x1="${n(from.x)}" y1="${n(from.y)}" x2="${n(to.x)}" y2="${n(to.y)}" stroke="#9aa5b1" stroke-width="${n(widthOf(count))}"/>`;
    const label = `<text x="${n((from.x + to.x) / 2)}" y="${n((from.y + to.y) / 2 + 3)}" font-size="10">${count}</text>`;
    return [count > 1 ? line + label : line];
  });
  const nodes = picture.parties.flatMap(({ id, name, __typename, country }) => {
    const at = places.get(id);
    if (!at) return [];
    const second = country ? `<tspan x="${n(at.x)}" dy="12" fill="#555">${escape(country.name)}</tspan>` : "";
    return [`${shape(__typename, at)}<text x="${n(at.x)}" y="${n(at.y + 23)}">${escape(name)}${second}</text>`];
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${n(width)}" height="${n(height)}" viewBox="${n(left)} ${n(top)} ${n(width)} ${n(height)}" font-family="system-ui, sans-serif" font-size="11" text-anchor="middle">
<title>${escape(title)}</title>
<rect x="${n(left)}" y="${n(top)}" width="${n(width)}" height="${n(height)}" fill="#fff"/>
${[...lines, ...nodes].join("\n")}
</svg>
`;
}

const n = (value: number): string => value.toFixed(1);

function shape(type: keyof typeof FILLS, { x, y }: { x: number; y: number }): string {
  const fill = `fill="${FILLS[type]}"`;
  if (type === "Country") return `<rect x="${n(x - 9)}" y="${n(y - 9)}" width="18" height="18" ${fill}/>`;
  if (type === "Organization") return `<path d="M${n(x)} ${n(y - 10)}l10 10l-10 10l-10 -10z" ${fill}/>`;
  return `<circle cx="${n(x)}" cy="${n(y)}" r="9" ${fill}/>`;
}
