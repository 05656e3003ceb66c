/** The one date range of the page; null is open. */
export interface Range {
  readonly from: string | null;
  readonly to: string | null;
}

/** As a part of the key of an answer. */
export const rangeKey = ({ from, to }: Range): string => `${from ?? ""}..${to ?? ""}`;

/** As a condition on a fact's date; without bounds none, so that the undated count too. */
export const dateFilter = ({ from, to }: Range): { date?: { from: string | null; to: string | null } } =>
  from === null && to === null ? {} : { date: { from, to } };
