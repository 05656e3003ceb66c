import type { Status } from "../api/shapes.js";
import type { ReadFact } from "./reading.js";

/** What somebody puts in the place of what was read; a field that is not there stays as it was. */
export interface Correction {
  readonly date?: string | null;
  readonly status?: Status;
  /** ISO 3166-1 alpha-3; null: none. */
  readonly country?: string | null;
  readonly name?: string;
}

/** By the id of the fact. */
export type Corrections = ReadonlyMap<string, Correction>;

/** With one more change; what is as it was read again is no correction. */
export function corrected(corrections: Corrections, fact: ReadFact, change: Correction): Corrections {
  const merged = Object.entries({ ...corrections.get(fact.id), ...change });
  const read: Correction = { ...fact, status: fact.status ?? undefined, name: fact.parties.join() };
  const differs = merged.filter(([field, value]) => value !== read[field as keyof Correction]);
  const rest = [...corrections].filter(([id]) => id !== fact.id);
  return new Map(differs.length > 0 ? [...rest, [fact.id, Object.fromEntries(differs)]] : rest);
}
