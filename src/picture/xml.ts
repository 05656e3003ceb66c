import type { Cell } from "../table/read-cell.js";
import type { Attributes } from "./picture.js";

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text for an attribute or an element of XML 1.0. Characters that XML cannot hold become U+FFFD; line ends stay line
 *  ends, in attributes too. */
export const xml = (value: Cell): string =>
  String(value)
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, "\uFFFD")
    .replace(/[&<>"]/g, (character) => ESCAPES[character] ?? "")
    .replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);

/** What values an attribute has, over all that have it. */
export type Kind = "boolean" | "integer" | "double" | "string";

/** The names of the attributes, sorted, with what they hold. */
export function kindsOf(all: readonly Attributes[]): readonly (readonly [name: string, kind: Kind])[] {
  const kinds = new Map<string, Kind>();
  for (const attributes of all) {
    for (const [name, cell] of Object.entries(attributes)) {
      const [known, kind] = [kinds.get(name), kindOf(cell)];
      kinds.set(name, known === undefined || known === kind ? kind : numeric(known, kind) ? "double" : "string");
    }
  }
  return [...kinds].sort(([a], [b]) => (a < b ? -1 : 1));
}

const kindOf = (cell: Cell): Kind =>
  typeof cell === "boolean"
    ? "boolean"
    : typeof cell !== "number"
      ? "string"
      : Number.isSafeInteger(cell) && Math.abs(cell) < 2 ** 31
        ? "integer"
        : "double";

const numeric = (...kinds: readonly Kind[]): boolean => kinds.every((kind) => kind === "integer" || kind === "double");
