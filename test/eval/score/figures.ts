import type { Tally } from "./tally.js";

export interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Precision, recall and their harmonic mean; nothing read has precision 0, so that silence never wins.
 *  @example figures({ read: 4, rightRead: 3, asked: 6, rightAsked: 3 }) // { precision: 0.75, recall: 0.5, f1: 0.6 } */
export function figures({ read, rightRead, asked, rightAsked }: Tally): Figures {
  const precision = read === 0 ? 0 : rightRead / read;
  const recall = asked === 0 ? 0 : rightAsked / asked;
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}
