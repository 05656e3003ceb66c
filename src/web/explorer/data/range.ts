/** The dates at the top of the page: when something was, and what was known when. */
export interface Range {
  /** Null is open. */
  readonly from: string | null;
  readonly to: string | null;
  /** Only what was known by the end of this day; null: all that is known. */
  readonly asOf: string | null;
}

export const rangeOf = ({ from, to, asOf }: Range): Range => ({ from, to, asOf });

/** As a part of the key of an answer. */
export const rangeKey = ({ from, to, asOf }: Range): string => `${from ?? ""}..${to ?? ""} ${asOf ?? ""}`;

/** As a condition on a fact's date; without bounds none, so that the undated count too. */
export const dateFilter = ({ from, to }: Range): { date?: { from: string | null; to: string | null } } =>
  from === null && to === null ? {} : { date: { from, to } };
