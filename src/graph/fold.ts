import type { Value } from "./plan.js";

/** The one property that no claim is asked for: it follows from when the claims were published. */
export const KNOWN_SINCE = "knownSince";

export type Properties = Readonly<Record<string, Value>>;

/** The properties that remain of all claims about one fact: lists unite, the earliest day of knowing stays, else the
 *  first that is not null wins.
 *  @param claims the earliest published first
 *  @returns without nulls; lists sorted
 *  @example fold([{ name: null, aliases: ["b"] }, { name: "B", aliases: ["a"] }]) // { name: "B", aliases: ["a", "b"] } */
export function fold(claims: readonly Properties[]): Properties {
  const result = new Map<string, Value>();
  for (const claim of claims)
    for (const [key, value] of Object.entries(claim)) {
      const before = result.get(key);
      if (isList(value)) result.set(key, [...new Set([...(isList(before) ? before : []), ...value])].sort());
      else if (value !== null && (before === undefined || isEarlier(key, value, before))) result.set(key, value);
    }
  return Object.fromEntries([...result].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Whether adding a claim needs the older claims to be read again: two scalars disagree, and the earlier one wins. */
export function disagree(stored: Properties, claim: Properties): boolean {
  return Object.entries(claim).some(([key, value]) => {
    const before = stored[key] ?? null;
    return value !== null && before !== null && !isList(value) && before !== value && key !== KNOWN_SINCE;
  });
}

function isEarlier(key: string, value: Value, before: Value): boolean {
  return key === KNOWN_SINCE && value !== null && before !== null && value < before;
}

function isList(value: Value | undefined): value is readonly string[] {
  return Array.isArray(value);
}
