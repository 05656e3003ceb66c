import { hash } from "node:crypto";

/** Eighty bits of SHA-256 over a list of values: the same on every machine, and short enough for an id.
 *  @returns 20 hexadecimal digits */
export function hashOf(values: readonly unknown[]): string {
  return hash("sha256", JSON.stringify(values)).slice(0, 20);
}
