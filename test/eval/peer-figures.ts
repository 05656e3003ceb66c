/** What a peer reached, kept in peers.json so that the report can show it without the peer. */
export interface PeerFigures {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  /** The day it was measured. */
  readonly measuredOn: string;
  /** By the id of the measure. */
  readonly figures: Readonly<Record<string, number>>;
}
