import type { Reading } from "../../src/facts/shapes.js";
import type { Measure } from "./measure.js";
import type { System } from "./systems/system.js";

/** A set of gold, with what is measured on it. */
export interface EvalSet {
  /** What `--only` names it by. */
  readonly id: string;
  readonly title: string;
  /** Why it cannot be measured here; null when it can. */
  missing(): string | null;
  measure(system: System): readonly Measure[];
  /** What Entente read in it, for looking at offsets. */
  readings(): readonly Reading[];
  /** Whether words of the text with this id may be shown. */
  mayShow(id: string): boolean;
}
