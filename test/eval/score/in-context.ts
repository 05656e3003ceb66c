import type { Span } from "../../../src/facts/shapes.js";

/** A span with a few words around it, on one line: "… told [Lavrov] in Moscow …". */
export function inContext(text: string, { start, end }: Span, around = 40): string {
  const before = text.slice(Math.max(0, start - around), start);
  return `…${before}[${text.slice(start, end)}]${text.slice(end, end + around)}…`.replace(/\s+/g, " ");
}
