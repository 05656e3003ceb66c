import { createHash } from "node:crypto";

/** Eighty bits of SHA-256 over a list of values: the same on every machine, and short enough for an id.
 *  @returns 20 hexadecimal digits */
export function hashOf(values: readonly unknown[]): string {
  return createHash("sha256").update(JSON.stringify(values)).digest("hex").slice(0, 20);
}
