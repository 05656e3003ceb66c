/** What an export takes from the graph as it stands. */
export interface GraphHandle {
  png(): Promise<Blob>;
  /** Where each party stands, in px. */
  positions(): ReadonlyMap<string, { readonly x: number; readonly y: number }>;
}
