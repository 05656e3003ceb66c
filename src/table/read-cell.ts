/** What stands in a cell. */
export type Cell = string | number | boolean | null;

/** The value at the end of some keys; undefined where there is none. */
export const valueAt = (from: unknown, keys: readonly string[]): unknown =>
  keys.reduce<unknown>((value, key) => (isObject(value) ? value[key] : undefined), from);

/** The rows at the end of some keys; none where there is no list. */
export function rowsAt(answer: unknown, keys: readonly string[]): readonly unknown[] {
  const rows = valueAt(answer, keys);
  return Array.isArray(rows) ? rows.filter((row) => row !== null) : [];
}

/** A cell of a row. Of a list its values, or the names of its objects, joined; where they have no names, how many.
 *  @example readCell({ participants: [{ party: { name: "James Baker" } }, { party: { name: "Tariq Aziz" } }] }, ["participants"])
 *  // "James Baker; Tariq Aziz" */
export function readCell(row: unknown, keys: readonly string[]): Cell {
  const value = valueAt(row, keys);
  if (value === undefined || value === null) return null;
  if (Array.isArray(value)) return ofList(value);
  if (typeof value === "object") return JSON.stringify(value);
  return value as Cell;
}

function ofList(items: readonly unknown[]): Cell {
  const words = items.map((item) => (isObject(item) ? nameOf(item) : String(item)));
  if (words.every((word) => word !== null)) return words.join("; ");
  return items.length;
}

const NAMES = ["name", "title", "wording", "text", "quote"];
const NAMED = ["party", "place", "country", "organization", "topic"];

/** What an object is called, or the one that it stands for. */
export function nameOf(item: Readonly<Record<string, unknown>>): string | null {
  const own = NAMES.map((key) => item[key]).find((word) => typeof word === "string");
  if (typeof own === "string") return own;
  const other = NAMED.map((key) => item[key]).find(isObject);
  return other ? nameOf(other) : null;
}

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
