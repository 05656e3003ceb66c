import type { Text } from "../systems/system.js";

export interface PolnearAttribution {
  readonly source: readonly (readonly [number, number])[];
  readonly content: readonly (readonly [number, number])[];
  readonly speech_cue: boolean;
}

export interface PolnearArticle extends Text {
  readonly attributions: readonly PolnearAttribution[];
}
