/** Counts of what was read, what was asked, and what of either was right; they differ where one reading answers two. */
export interface Tally {
  readonly read: number;
  readonly rightRead: number;
  readonly asked: number;
  readonly rightAsked: number;
}

export const NONE: Tally = { read: 0, rightRead: 0, asked: 0, rightAsked: 0 };
