import { ask } from "../api/ask.js";
import type { Meeting, Party } from "../api/shapes.js";
import { queryText } from "../queries/query-text.js";
import { pairKey, type Picture } from "./picture.js";
import type { Range } from "./range.js";

export interface Hop {
  readonly count: number;
  readonly from: Party;
  readonly to: Party;
  readonly meeting: Meeting;
}

export interface PathAnswer {
  /** Null when no chain was found. */
  readonly hops: number | null;
  readonly truncated: boolean;
  readonly reason: string | null;
  readonly paths: readonly { readonly parties: readonly Party[]; readonly hops: readonly Hop[] }[];
}

/** The chains as a graph. */
export function pictureOfPaths({ paths }: PathAnswer): Picture {
  const parties = new Map(paths.flatMap((path) => path.parties.map((party) => [party.id, party] as const)));
  const ties = paths.flatMap(({ hops }) =>
    hops.map(({ from, to, count, meeting: { date, location } }) => {
      const place = location?.place?.name;
      const last = date?.value ?? null;
      return { a: from.id, b: to.id, count, first: null, last, places: place === undefined ? [] : [place] };
    }),
  );
  const once = new Map(ties.map((tie) => [pairKey(tie.a, tie.b), tie]));
  const center = paths[0]?.parties[0]?.id ?? "";
  return { center, parties: [...parties.values()], ties: [...once.values()], more: new Map() };
}

/** The shortest chains of those who met. */
export async function loadPaths(from: string, to: string, range: Range, signal: AbortSignal): Promise<PathAnswer> {
  const variables = { from, to, after: range.from, before: range.to, asOf: range.asOf };
  return (await ask<{ path: PathAnswer }>(queryText("path"), variables, { signal })).path;
}
